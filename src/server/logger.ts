import { pino, type Logger } from 'pino';
import pretty from 'pino-pretty';
import type { Settings } from './settings.ts';

/** JSON lines for machines; in a terminal, lines for people. */
export function createLogger({ logLevel }: Pick<Settings, 'logLevel'>): Logger {
  const options = { level: logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] };
  if (!process.stdout.isTTY) return pino(options);
  return pino(options, pretty({ ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' }));
}
