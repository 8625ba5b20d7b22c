import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerFailure } from '../api/answer-failure.ts';

interface FailedProps {
  readonly error: Error;
  readonly retry: () => void;
}

/** Says what went wrong and offers to ask again. */
export function Failed({ error, retry }: FailedProps): ReactElement {
  const { t } = useTranslation();
  const kind = error instanceof AnswerFailure ? error.kind : 'failed';
  const errorId = error instanceof AnswerFailure ? error.errorId : undefined;
  return (
    <div className="state state-failed" role="alert">
      <p>{t(`states.${kind}`)}</p>
      {kind === 'refused' && <p>{error.message}</p>}
      {errorId !== undefined && <p>{t('states.errorId', { errorId })}</p>}
      <button type="button" onClick={retry}>
        {t('states.retry')}
      </button>
    </div>
  );
}
