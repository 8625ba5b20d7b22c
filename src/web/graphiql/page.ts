import 'graphiql/style.css';
import './page.css';
import './workers.ts';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { questionsPanel, readQuestions } from './questions-panel.ts';

const place = document.getElementById('graphiql');
if (place !== null) {
  const questions = await readQuestions();
  const panel = questionsPanel(questions);
  const fetcher = createGraphiQLFetcher({ url: new URL('graphql', location.href).href });
  const first = questions[0];
  createRoot(place).render(
    createElement(GraphiQL, {
      fetcher,
      plugins: [panel],
      visiblePlugin: panel,
      // Only on the first visit: after that the browser's own store brings back the tabs that were open.
      ...(first !== undefined && {
        defaultTabs: [{ query: first.query, ...(first.variables && { variables: JSON.stringify(first.variables, null, 2) }) }],
      }),
    }),
  );
}
