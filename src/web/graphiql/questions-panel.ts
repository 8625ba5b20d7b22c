import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { createElement, type ReactElement } from 'react';

interface Question {
  readonly id: string;
  readonly title: { readonly fr: string; readonly en: string };
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export async function readQuestions(): Promise<readonly Question[]> {
  const answer = await fetch('graphiql/questions.json');
  return answer.ok ? ((await answer.json()) as readonly Question[]) : [];
}

/** A side panel that opens each question in a tab of its own. */
export function questionsPanel(questions: readonly Question[]): GraphiQLPlugin {
  return { title: 'Questions', icon: QuestionMark, content: () => createElement(QuestionList, { questions }) };
}

function QuestionList({ questions }: { readonly questions: readonly Question[] }): ReactElement {
  const { addTab } = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));
  const open = ({ query, variables }: Question) => {
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables === undefined ? '' : JSON.stringify(variables, null, 2));
  };
  const entries = questions.map((question) =>
    createElement(
      'button',
      { key: question.id, type: 'button', onClick: () => open(question) },
      createElement('span', { lang: 'fr' }, question.title.fr),
      createElement('span', { lang: 'en' }, question.title.en),
    ),
  );
  return createElement(
    'section',
    { className: 'questions', 'aria-label': 'Questions' },
    createElement('h2', null, 'Questions'),
    ...entries,
  );
}

function QuestionMark(): ReactElement {
  return createElement('span', { 'aria-hidden': true }, '?');
}
