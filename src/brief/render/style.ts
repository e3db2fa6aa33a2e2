/** How a brief looks: a page of print on paper, and the same on a screen, in light and dark. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1a; --paper: #fdfcf9; --soft: #5d5a53; --line: #d9d5ca; --who: #1f4e8c; --mark: #fbf0c4; --warn: #8a4b00 }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e6df; --paper: #1a1917; --soft: #a8a398; --line: #3d3a34; --who: #9dc1f2; --mark: #4a3f16; --warn: #f0b46a } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 Charter, "Source Serif 4", Georgia, serif; overflow-wrap: break-word }
main { max-width: 44rem; margin: 0 auto; padding: 1rem 1.25rem 5rem }
.banner { position: sticky; top: 0; z-index: 1; margin: 0; padding: .4rem 1.25rem; border-bottom: 1px solid var(--line); background: var(--paper); color: var(--soft); font: .8125rem/1.4 system-ui, sans-serif; text-align: center }
.working .banner { color: var(--warn); font-weight: 600 }
h1 { margin: 1.5rem 0 .5rem; font-size: 2rem; line-height: 1.15 }
h2 { margin: 2.75rem 0 .5rem; padding-top: .6rem; border-top: 1px solid var(--line); font-size: 1.25rem; line-height: 1.25 }
h3 { margin: 1.75rem 0 .25rem; font-size: 1rem; font-style: italic; font-weight: 600 }
.lead { color: var(--soft) }
.explain, .remark { margin: .35rem 0 .8rem; color: var(--soft); font-size: .9375rem }
.line { margin: 0 0 .85rem }
.under { margin-left: 1.25rem; padding-left: .85rem; border-left: 2px solid var(--line) }
b { font-weight: 600; color: var(--who) }
q { quotes: none }
.numbers { white-space: nowrap; font: .8125rem/1 system-ui, sans-serif }
a { color: var(--who); text-decoration: none }
a:hover, a:focus-visible { text-decoration: underline }
.own { margin: 0 0 1rem; padding: .6rem .9rem; border: 1px dashed var(--soft) }
.own p { margin: 0 0 .5rem }
.own footer { color: var(--soft); font-size: .875rem }
.citations { padding-left: 2.5rem; font-size: .9375rem }
.citations li { margin: 0 0 1rem; padding: .35rem .5rem; scroll-margin-top: 4.5rem }
.citations p { margin: 0 0 .25rem }
.citations mark { background: none; color: inherit }
.context { display: none; color: var(--soft) }
li:target { outline: 2px solid var(--who) }
li:target .context { display: inline }
li:target mark { background: var(--mark) }
.original { color: var(--soft); font-size: .8125rem; overflow-wrap: anywhere }
.wide { overflow-x: auto }
table { border-collapse: collapse; font-size: .9375rem }
th, td { padding: .3rem .7rem; border-bottom: 1px solid var(--line); text-align: left }
@media print { body { font-size: 10.5pt } .banner { position: fixed; bottom: 0; top: auto; left: 0; right: 0; border: 0 } main { max-width: none; padding: 0 0 2rem } h2, h3 { break-after: avoid } .line, li { break-inside: avoid } }
`
