/** Does the task that it is handed, and says on one line what came of it and how much memory it took. */
import { perform, type Task } from './task.ts';

const result = await perform(JSON.parse(process.argv[2] ?? '') as Task);
console.log(JSON.stringify({ ...result, peakMb: process.resourceUsage().maxRSS / 1024 }));
