import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** Below this nothing is said: a word that flashes up disturbs more than it tells. */
const QUIET_MS = 250;
const SLOW_MS = 4_000;

/** What stands in the place of an answer that is not there yet. */
export function Waiting(): ReactElement {
  const { t } = useTranslation();
  const stage = useStage();
  return (
    <p className="state" role="status">
      {stage === 'quiet' ? '' : t(stage === 'slow' ? 'states.slow' : 'states.loading')}
    </p>
  );
}

type Stage = 'quiet' | 'loading' | 'slow';

function useStage(): Stage {
  const [stage, setStage] = useState<Stage>('quiet');
  useEffect(() => {
    const timers = [setTimeout(() => setStage('loading'), QUIET_MS), setTimeout(() => setStage('slow'), SLOW_MS)];
    return () => timers.forEach(clearTimeout);
  }, []);
  return stage;
}
