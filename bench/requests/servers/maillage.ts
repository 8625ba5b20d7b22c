import { serve } from '../../../src/server/serve.ts';
import { readSettings } from '../../../src/server/settings.ts';
import './end-with-parent.ts';

await serve(readSettings());
