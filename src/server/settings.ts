import { z } from 'zod';
import { MaillageError } from '../errors.ts';

interface SettingDeclaration {
  readonly value: z.ZodType<string | number, string>;
  /** As it would be written in the environment; undefined when there is none. */
  readonly default?: string;
  /** What a person who runs the server has to know, as README's table says it. */
  readonly meaning: string;
}

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((number) => number >= least && number <= most, `a whole number from ${least} to ${most}`);

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const word = z.string();
/** An hour: longer than any operation that the limits let through. */
const LONGEST_MS = 3_600_000;
/** 16 GiB: more than the heap of any usual process. */
const LARGEST_MB = 16_384;

/** Every environment variable that is read, and nothing else is. README's table is tested against this. */
export const settingDeclarations = {
  PORT: { value: wholeNumber(0, 65_535), default: '4000', meaning: 'Port to listen on; 0 takes any free one.' },
  HOST: { value: word, default: '127.0.0.1', meaning: 'Address to listen on; 0.0.0.0 for all networks.' },
  MAILLAGE_DATA: { value: word, default: '.maillage', meaning: 'Folder of the embedded engine, used when NEO4J_URI is not set.' },
  NEO4J_URI: {
    value: word.regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, 'an address such as neo4j://localhost:7687 or bolt://localhost:7687'),
    meaning: 'Address of Neo4j; when set, Neo4j is the engine.',
  },
  NEO4J_USER: { value: word, default: 'neo4j', meaning: 'User of Neo4j.' },
  NEO4J_PASSWORD: { value: word, meaning: 'Password of that user; needed with NEO4J_URI.' },
  NEO4J_DATABASE: { value: word, default: 'neo4j', meaning: 'Database inside Neo4j.' },
  LOG_LEVEL: {
    value: z.enum(logLevels, `one of ${logLevels.join(', ')}`),
    default: 'info',
    meaning: `How much is logged: ${logLevels.join(', ')}.`,
  },
  MAILLAGE_TIMEOUT_MS: {
    value: wholeNumber(1, LONGEST_MS),
    default: '15000',
    meaning: 'Longest time an operation may take, in milliseconds.',
  },
  MAILLAGE_ANSWERS_MB: {
    value: wholeNumber(0, LARGEST_MB),
    default: '64',
    meaning: 'Memory for answers kept until the data changes, in MiB; 0 computes each answer.',
  },
  MAILLAGE_SHUTDOWN_MS: {
    value: wholeNumber(0, LONGEST_MS),
    default: '10000',
    meaning: 'Longest time that running requests are waited for when the server stops, in milliseconds.',
  },
} as const satisfies Record<string, SettingDeclaration>;

export type SettingName = keyof typeof settingDeclarations;

export interface Neo4jSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded engine. */
  readonly dataFolder: string;
  /** Set when Neo4j is the engine. */
  readonly neo4j?: Neo4jSettings;
  readonly logLevel: (typeof logLevels)[number];
  readonly timeoutMs: number;
  /** Memory for kept answers. */
  readonly answersBytes: number;
  readonly shutdownMs: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment once, at start: a wrong value stops the program there, and not at the first request. */
export function readSettings(environment: Environment = process.env): Settings {
  const read = <Name extends SettingName>(name: Name) => readSetting(name, environment[name]);
  const neo4j = readNeo4j(environment);
  return {
    port: needed('PORT', read('PORT')),
    host: needed('HOST', read('HOST')),
    dataFolder: needed('MAILLAGE_DATA', read('MAILLAGE_DATA')),
    ...(neo4j !== undefined && { neo4j }),
    logLevel: needed('LOG_LEVEL', read('LOG_LEVEL')),
    timeoutMs: needed('MAILLAGE_TIMEOUT_MS', read('MAILLAGE_TIMEOUT_MS')),
    answersBytes: needed('MAILLAGE_ANSWERS_MB', read('MAILLAGE_ANSWERS_MB')) * 2 ** 20,
    shutdownMs: needed('MAILLAGE_SHUTDOWN_MS', read('MAILLAGE_SHUTDOWN_MS')),
  };
}

function readNeo4j(environment: Environment): Neo4jSettings | undefined {
  const uri = readSetting('NEO4J_URI', environment['NEO4J_URI']);
  if (uri === undefined) return undefined;
  return {
    uri,
    user: needed('NEO4J_USER', readSetting('NEO4J_USER', environment['NEO4J_USER'])),
    password: needed('NEO4J_PASSWORD', readSetting('NEO4J_PASSWORD', environment['NEO4J_PASSWORD'])),
    database: needed('NEO4J_DATABASE', readSetting('NEO4J_DATABASE', environment['NEO4J_DATABASE'])),
  };
}

type ValueOf<Name extends SettingName> = z.output<(typeof settingDeclarations)[Name]['value']>;

/** An empty variable counts as not set: Docker Compose passes on what is missing in .env as an empty text. */
function readSetting<Name extends SettingName>(name: Name, given: string | undefined): ValueOf<Name> | undefined {
  const declaration: SettingDeclaration = settingDeclarations[name];
  const text = given === undefined || given === '' ? declaration.default : given;
  if (text === undefined) return undefined;
  const result = declaration.value.safeParse(text);
  if (result.success) return result.data as ValueOf<Name>;
  throw new MaillageError('BAD_SETTING', `The environment variable ${name} has a value that cannot be used`, {
    where: name,
    remedy: `It must be ${result.error.issues[0]?.message ?? 'corrected'}.`,
  });
}

function needed<Value>(name: SettingName, value: Value | undefined): Value {
  if (value !== undefined) return value;
  throw new MaillageError('BAD_SETTING', `The environment variable ${name} is missing`, {
    where: name,
    remedy: `Set it: ${settingDeclarations[name].meaning}`,
  });
}
