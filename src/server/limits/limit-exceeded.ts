import { MaillageError } from '../../errors.ts';
import { limits, type LimitName } from './limits.ts';

/** Says which limit was exceeded, its value and where in the operation. */
export class LimitExceeded extends MaillageError {
  readonly limit: LimitName;
  readonly most: number;

  constructor(limit: LimitName, most: number, where?: string) {
    super('LIMIT_EXCEEDED', `Over the limit \`${limit}\` of ${most}. It counts ${inSentence(limits[limit].meaning)}`, {
      ...(where !== undefined && { where }),
      remedy: 'Ask for less at once: smaller pages, fewer levels, or several requests.',
    });
    this.limit = limit;
    this.most = most;
  }
}

function inSentence(meaning: string): string {
  return meaning.charAt(0).toLowerCase() + meaning.slice(1).replace(/\.$/, '');
}
