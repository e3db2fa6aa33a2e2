/**
 * Countries by continent, each under the names that the press uses. Ours, compiled by hand from general knowledge of geography, after
 * the regions of the United Nations' M49. A country that lies on two continents stands under both, so that neither is denied of it.
 */
const countries = {
  africa: `
algeria, angola, benin, botswana, burkina faso, burundi, cameroon, cape verde, central african republic, chad, comoros, congo,
djibouti, egypt, equatorial guinea, eritrea, eswatini, ethiopia, gabon, gambia, ghana, guinea, guinea-bissau, ivory coast, kenya,
lesotho, liberia, libya, madagascar, malawi, mali, mauritania, mauritius, morocco, mozambique, namibia, niger, nigeria, rwanda,
senegal, seychelles, sierra leone, somalia, south africa, south sudan, sudan, tanzania, togo, tunisia, uganda, zambia, zimbabwe`,
  america: `
antigua and barbuda, argentina, bahamas, barbados, belize, bolivia, brazil, canada, chile, colombia, costa rica, cuba, dominica,
dominican republic, ecuador, el salvador, grenada, guatemala, guyana, haiti, honduras, jamaica, mexico, nicaragua, panama, paraguay,
peru, suriname, trinidad and tobago, united states, uruguay, venezuela`,
  asia: `
afghanistan, armenia, azerbaijan, bahrain, bangladesh, bhutan, brunei, burma, cambodia, china, cyprus, east timor, egypt, georgia, india,
indonesia, iran, iraq, israel, japan, jordan, kazakhstan, kuwait, kyrgyzstan, laos, lebanon, malaysia, maldives, mongolia, myanmar,
nepal, north korea, oman, pakistan, philippines, qatar, russia, saudi arabia, singapore, south korea, sri lanka, syria, taiwan,
tajikistan, thailand, turkey, turkmenistan, united arab emirates, uzbekistan, vietnam, yemen`,
  europe: `
albania, andorra, armenia, austria, azerbaijan, belarus, belgium, bosnia and herzegovina, bulgaria, croatia, cyprus, czech republic,
czechia, denmark, estonia, finland, france, georgia, germany, greece, hungary, iceland, ireland, italy, kazakhstan, kosovo, latvia,
liechtenstein, lithuania, luxembourg, malta, moldova, monaco, montenegro, netherlands, north macedonia, norway, poland, portugal,
romania, russia, san marino, serbia, slovakia, slovenia, spain, sweden, switzerland, turkey, ukraine, united kingdom`,
  oceania: `
australia, fiji, indonesia, kiribati, marshall islands, micronesia, nauru, new zealand, palau, papua new guinea, samoa, solomon islands, tonga,
tuvalu, vanuatu`,
} as const

/** By country: the continents that it lies on. */
export const continentsOf: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>()
  for (const [continent, names] of Object.entries(countries))
    for (const name of names.trim().split(/\s*,\s*/u)) found.set(name, [...(found.get(name) ?? []), continent])
  return found
})()

export const continents: ReadonlySet<string> = new Set(Object.keys(countries))

/** Verbs that say where a place lies. */
export const lying: ReadonlySet<string> = new Set(['be', 'lie', 'locate', 'situate', 'find', 'base'])
