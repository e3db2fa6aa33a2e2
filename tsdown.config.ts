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
  // the page is plain files; the server finds them beside its own script
  copy: [{ from: 'src/apps/web/*.{html,css,js,svg}', to: 'dist/web', flatten: true }],
})
