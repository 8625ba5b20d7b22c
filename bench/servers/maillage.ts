import { serve } from '../../src/server/serve.ts';
import { readSettings } from '../../src/server/settings.ts';

await serve(readSettings());
