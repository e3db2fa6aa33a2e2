import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

/** Loaded before a program: writes the most memory that it ever held, in KiB, to the file that PEAK_FILE names. */
const file = process.env.PEAK_FILE
if (isMainThread && file) process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)))
