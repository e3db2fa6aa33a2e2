/** What happens to a thing alike whether somebody does it or not: "the boxes burned". Verbs, as lemmas. Ours, compiled by hand. */
export const changing: ReadonlySet<string> = new Set(
  'burn break sink explode collapse crash drown vanish disappear melt shatter'.split(' '),
)
