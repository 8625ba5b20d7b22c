import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../components/format-number.ts';
import type { MeasureName, NetworkChoicesQuery } from '../../generated/operations.ts';
import type { NetworkDrawing } from './drawing/network-drawing.ts';
import { colourings, layoutNames, limits, type Colouring, type LayoutName } from './view/network-view.ts';
import type { ViewControl } from './view/use-network-view.ts';

interface NetworkToolsProps {
  readonly control: ViewControl;
  readonly measures: NetworkChoicesQuery['measures'];
  readonly drawing: NetworkDrawing | undefined;
}

/** How the network is drawn, and the way back and forth. */
export function NetworkTools({ control, measures, drawing }: NetworkToolsProps): ReactElement {
  const { t } = useTranslation();
  const { view, change, undo, redo } = control;
  return (
    <div className="network-tools" role="group" aria-label={t('network.tools')}>
      <Choice
        name={t('network.layout')}
        value={view.layout}
        options={layoutNames.map((value) => [value, t(`network.layouts.${value}`)])}
        onChoice={(value) => change({ layout: value as LayoutName, camera: undefined })}
      />
      <Choice
        name={t('network.size')}
        value={view.size}
        options={measures.map(({ name, label }) => [name, label])}
        onChoice={(value) => change({ size: value as MeasureName })}
      />
      <Choice
        name={t('network.colour')}
        value={view.colour}
        options={colourings.map((value) => [value, t(`network.colours.${value}`)])}
        onChoice={(value) => change({ colour: value as Colouring })}
      />
      <Choice
        name={t('network.most')}
        value={String(view.most)}
        options={limits.map((value) => [String(value), formatNumber(value)])}
        onChoice={(value) => change({ most: Number(value) })}
      />
      <span className="network-buttons">
        <Tool onClick={undo}>{t('network.undo')}</Tool>
        <Tool onClick={redo}>{t('network.redo')}</Tool>
        {view.layout === 'force' && (
          <Tool onClick={() => change({ seed: view.seed + 1, camera: undefined })}>{t('network.reseed')}</Tool>
        )}
        <Tool name={t('network.closer')} onClick={drawing && (() => drawing.zoom(1 / 1.4))}>
          +
        </Tool>
        <Tool name={t('network.farther')} onClick={drawing && (() => drawing.zoom(1.4))}>
          −
        </Tool>
        <Tool onClick={drawing && (() => drawing.showAll())}>{t('network.showAll')}</Tool>
      </span>
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoice: (value: string) => void;
}

function Choice({ name, value, options, onChoice }: ChoiceProps): ReactElement {
  return (
    <label>
      <span>{name}</span>
      <select value={value} onChange={({ target }) => onChoice(target.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ToolProps {
  /** What is read out, where the sign alone does not tell. */
  readonly name?: string;
  /** Undefined when it can do nothing now. */
  readonly onClick: (() => void) | undefined;
  readonly children: ReactNode;
}

function Tool({ name, onClick, children }: ToolProps): ReactElement {
  return (
    <button type="button" aria-label={name} title={name} disabled={onClick === undefined} onClick={onClick}>
      {children}
    </button>
  );
}
