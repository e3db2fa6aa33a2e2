/** Papers about an invented affair in an invented town. */
export const harbour = {
  'herald.txt': `Prosecutor: aide had the harbour files burned

Prosecutor Nora Linde told reporters on Friday that Ilo Varga had the files burned before the audit. “I saw the ledger myself,” Linde said.

Varga’s lawyer, Anton Dresh, denied it.
`,
  'dawn.txt': `Varga walked into the station on his own

Mara Varga told Dawn that her husband was detained on Friday. “He put on his good coat and went,” she said.

According to the Audit Office, twelve transfers left the Port Fund between 2015 and 2017.
`,
  'tribune.md': `# The fund and its friends

Critics claim that Nora Linde acted on the telephone of the ministry. “This is a fairy tale,” Linde said.

The Port Fund never answered our questions.
`,
} as const

export const russian =
  'Дело портового фонда\n\nПрокуратура заявила, что документы были уничтожены накануне проверки. Адвокат это отрицает.\n'
