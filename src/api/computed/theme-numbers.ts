import { MaillageError } from '../../errors.ts';
import type { Subjects } from '../../insight/subjects/subjects.ts';

/** Themes by their ids; one that is not there is refused. */
export function themeNumbers({ themeNumber }: Subjects, ids: readonly string[], where: string): number[] {
  return ids.map((id) => {
    const number = themeNumber.get(id);
    if (number !== undefined) return number;
    throw new MaillageError('UNKNOWN_ID', `No theme has the id ${id}`, {
      where,
      remedy: 'Look the id up with `themes` or `search`.',
    });
  });
}
