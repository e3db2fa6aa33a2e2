import type { Command } from 'commander'
import { type Common, json, listing, withCase } from './option.ts'
import { printNews, printVersions } from './print-news.ts'
import type { Terminal } from './terminal.ts'

/** Adds the commands that tell what changed: `news`, `versions`. */
export function addNews(root: Command, out: Terminal): void {
  listing(root, 'news', 'what is new: claims, changes of story, contradictions, changes of legal status')
    .option('--since <date>', 'from this day or time on; else from the last reading that brought anything')
    .addHelpText('after', '\nExamples:\n  hearsay news\n  hearsay news --since 2022-03-09')
    .action((options: Common & { since?: string }) =>
      withCase(options, async (opened) => {
        const news = await opened.news(options.since)
        if (options.json) json(news, out)
        else printNews(news, out)
      }),
    )
  listing(root, 'versions', 'the texts that stood at a document’s path or address, and what changed')
    .argument('<document>', 'its path or id')
    .action((document: string, options: Common) =>
      withCase(options, async (opened) => {
        const versions = await opened.versions(document)
        if (options.json) json(versions, out)
        else printVersions(versions, out)
      }),
    )
}
