import { defineConfig } from 'vite'

/** The page, built beside the server that hands it out. Every address in it begins with `/assets/`, and nothing is inline. */
export default defineConfig({
  root: 'src/apps/web',
  publicDir: false,
  build: {
    outDir: '../../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    rolldownOptions: {
      // “use client” means nothing where everything is the client.
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log)
      },
      output: {
        // The server lets no browser keep these, so a name need not change with what is in it.
        entryFileNames: 'assets/main.js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.woff2')) ? 'assets/fonts/[name][extname]' : 'assets/[name][extname]',
      },
    },
  },
})
