/**
 * Verbs of writing and of putting into print. Ours, written from knowledge of English grammar and style, not
 * counted from any data set. Columns and frames: lexicon.ts.
 */
export const writeVerbs = `
annotate | write | that with weak | The editor annotated the page with a doubt.
author | write | object weak | Linde authored a report on the flood.
blog | write | that quote about on | Toma blogged about the trial.
cable | write | that quote | The envoy cabled that the city had fallen.
caption | write | quote object as | She captioned the photo, Home at last.
carry | write | object weak | The Ledger carried the story of the theft.
certify | write | that object as | The notary certified that the copy was true.
chronicle | write | object | The book chronicled the fall of the house.
circulate | write | that object weak | Tenants circulated a letter against the sale.
co-author | write | object weak | She co-authored a study of the river.
co-write | write | object weak | They co-write a column on the courts.
compose | write | object weak | He composed a reply to the court.
correspond | write | about weak | They corresponded about the land.
cover | write | object weak | The paper covered the claims of the miners.
document | write | that object | The group documented forty beatings.
draft | write | object weak | Linde drafted a letter of protest.
editorialise | write | that quote about on against | The Ledger editorialised against the levy.
editorialize | write | that quote about on against | The Ledger editorialized against the levy.
email | write | that quote about hearer | She emailed that she was safe.
fax | write | that object | The clerk faxed that the ship had docked.
footnote | write | that object | The author footnoted a doubt about the date.
headline | write | quote object | The Ledger headlined the story, Mill Sold.
inscribe | write | that quote with | The mason inscribed, He kept faith.
jot down | write | that object | The officer jotted down that the light was out.
log | write | that object | The crew logged a strange noise.
message | write | that quote about hearer | Toma messaged that the road was shut.
minute | write | that object | The secretary minuted that Varga had left early.
note down | write | that object | He noted down that the cart was empty.
paraphrase | write | object as | The reporter paraphrased the speech.
pen | write | that object | Solt penned an apology to the town.
post | write | that quote object about on | He posted that the bridge was down.
print | write | that object weak | The Ledger printed the claim on its front page.
publish | write | that object | The group published its findings in May.
put in writing | write | that object | Varga puts in writing that the debt is paid.
record | write | that object as | The diary records that it snowed.
reprint | write | object | The paper reprinted the denial.
retweet | write | that object | Varga retweeted the rumour.
scrawl | write | that quote object | Somebody scrawled, Thief, on his door.
scribble | write | that quote object | She scribbled that she was going home.
set down | write | that object | The clerk sets down that nobody came.
sign | write | object weak | Forty doctors signed the letter against the closure.
summarise | write | object | The annex summarised the complaints.
summarize | write | object | The annex summarized the complaints.
syndicate | write | object weak | The agency syndicated the report.
telegraph | write | that object | The consul telegraphed that all was quiet.
text | write | that quote about hearer | He texted that he was late.
transcribe | write | object weak | She transcribed the confession.
tweet | write | clause quote object about | Sarn tweeted that talks were over.
type | write | that quote weak | I resign, typed the secretary.
wire | write | that quote | The agent wired that the deal was done.
write | write | clause quote object about of on in weak | Solt writes that the town is dying.
write down | write | that object | Write down that I refused, said Toma.
write in | write | that about | Readers write in about the smell.
`
