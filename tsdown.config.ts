import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: {
    index: 'src/workbench/index.ts',
    cli: 'src/apps/cli/main.ts',
    'reading-process': 'src/workbench/reading-process.ts',
    worker: 'src/workbench/worker.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node24',
  fixedExtension: false,
  dts: { entry: ['src/workbench/index.ts'] },
})
