import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PromptCheckbox } from '../../components/prompt-checkbox.tsx';
import type { FacetValuesFragment } from '../../generated/operations.ts';
import type { ViewControl } from './view/use-network-view.ts';

interface TimeSliderProps {
  readonly control: ViewControl;
  readonly years: readonly [first: number, last: number];
  /** An answer is awaited: playing waits too. */
  readonly busy: boolean;
}

/** Long enough to see what changed. Nothing glides between two years, so that it suits those who ask for less motion too. */
const STEP_MS = 1_500;
/** A hand on the slider passes over years that nobody asks for. */
const SETTLE_MS = 250;

/** Which year is shown, alone or with all before it; it can play. Nobody moves: the layout is that of all years. */
export function TimeSlider({ control: { view, change, adjust }, years: [first, last], busy }: TimeSliderProps): ReactElement {
  const { t } = useTranslation();
  const [wish, setWish] = useState(false);
  const [playing, setPlaying] = useState(false);
  const chosen = view.to ?? last;
  // A window that begins and ends with a year is that year alone; without a year, what is wished for the next one.
  const alone = view.to === undefined ? wish : view.from === view.to;
  const since = alone ? undefined : view.from;
  const windowUntil = (to: number) => ({ from: alone ? to : since !== undefined && since < to ? since : undefined, to });
  const [year, setYear] = useSettling(chosen, (settled) => change(windowUntil(settled)));
  const ended = playing && chosen >= last;
  useEffect(() => {
    if (ended) setPlaying(false);
    if (!playing || busy || ended) return;
    const timer = setTimeout(() => adjust({ from: alone ? chosen + 1 : since, to: chosen + 1 }), STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, busy, ended, chosen, alone, since, adjust]);
  const play = () => {
    if (!playing && chosen >= last) change(windowUntil(since === undefined ? first : since + 1));
    setPlaying(!playing);
  };
  const toggleAlone = () => {
    setWish(!alone);
    if (view.to !== undefined) change({ from: alone ? undefined : view.to });
  };
  return (
    <fieldset className="time-slider">
      <legend>{t('words.years')}</legend>
      <button type="button" onClick={play}>
        {t(playing ? 'network.pause' : 'network.play')}
      </button>
      <label className="slider">
        <span className="visually-hidden">{t('words.year')}</span>
        <input type="range" min={first} max={last} value={year} onChange={({ target }) => setYear(Number(target.value))} />
      </label>
      <output>{view.to === undefined && year === chosen ? t('network.allYears') : year}</output>
      <label>
        <PromptCheckbox checked={alone} onToggle={toggleAlone} /> {t('network.yearAlone')}
      </label>
      {!alone && (
        <label>
          {t('network.since')}{' '}
          <select
            value={since ?? ''}
            onChange={({ target }) => change({ from: target.value === '' ? undefined : Number(target.value) })}
          >
            <option value="">{t('network.beginning')}</option>
            {Array.from({ length: chosen - first }, (_, index) => (
              <option key={index}>{first + index}</option>
            ))}
          </select>
        </label>
      )}
      {(view.to ?? view.from) !== undefined && (
        <button type="button" onClick={() => change({ from: undefined, to: undefined })}>
          {t('network.showAllYears')}
        </button>
      )}
    </fieldset>
  );
}

/** A value that changes at once where it is chosen, and is told on when it has rested. */
function useSettling(value: number, tell: (value: number) => void): [number, (value: number) => void] {
  const [moving, setMoving] = useState<number>();
  useEffect(() => {
    if (moving === undefined) return;
    const timer = setTimeout(() => {
      setMoving(undefined);
      if (moving !== value) tell(moving);
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  });
  return [moving ?? value, setMoving];
}

/** From the first year in which a project is known to have begun to the last, or this year. */
export function yearRange(facet: FacetValuesFragment | undefined): readonly [number, number] {
  const known = (facet?.values ?? []).map(({ value }) => Number(value));
  const now = new Date().getFullYear();
  return [Math.min(now, ...known), Math.max(now, ...known)];
}
