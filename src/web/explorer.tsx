import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { answers } from './api/answers.ts';
import { basename } from './language.ts';
import { routes } from './routes.tsx';

const router = createBrowserRouter(routes, { basename });

export function Explorer(): ReactElement {
  return (
    <QueryClientProvider client={answers}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
