/**
 * Bodies that are called by acronyms of names in several languages, each line one body: all of these stand for each other.
 * Names that differ by country stand for each other only where no country is said. Room to grow: a line for a body of the
 * region a case is about. Ours, from general knowledge.
 */
export const acronyms: readonly (readonly string[])[] = [
  [
    'NSC',
    'KNB',
    'КНБ',
    'ҰҚК',
    'UQK',
    'National Security Committee',
    'Комитет национальной безопасности',
    'Ұлттық қауіпсіздік комитеті',
  ],
  ['KGB', 'КГБ', 'Committee for State Security', 'State Security Committee', 'Комитет государственной безопасности'],
  ['FSB', 'ФСБ', 'Federal Security Service', 'Федеральная служба безопасности'],
  ['SVR', 'СВР', 'Foreign Intelligence Service', 'Служба внешней разведки'],
  ['GRU', 'ГРУ', 'Main Intelligence Directorate', 'Главное разведывательное управление'],
  ['SBU', 'СБУ', 'Security Service of Ukraine', 'Служба безпеки України', 'Служба безопасности Украины'],
  [
    'MVD',
    'МВД',
    'Ministry of Internal Affairs',
    'Interior Ministry',
    'Ministry of the Interior',
    'Министерство внутренних дел',
  ],
  ['MID', 'МИД', 'Ministry of Foreign Affairs', 'Foreign Ministry', 'Министерство иностранных дел'],
  [
    'Prosecutor General’s Office',
    'General Prosecutor’s Office',
    'Генеральная прокуратура',
    'Генпрокуратура',
    'Бас прокуратура',
  ],
  ['SK', 'СК', 'Investigative Committee', 'Следственный комитет'],
  [
    'GKNB',
    'ГКНБ',
    'UKMK',
    'State Committee for National Security',
    'Государственный комитет национальной безопасности',
  ],
  ['UN', 'ООН', 'United Nations', 'Организация Объединённых Наций', 'ONU'],
  ['EU', 'ЕС', 'European Union', 'Европейский союз', 'UE'],
  ['NATO', 'НАТО', 'OTAN', 'North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation'],
  ['OSCE', 'ОБСЕ', 'Organization for Security and Co-operation in Europe'],
  ['CIS', 'СНГ', 'Commonwealth of Independent States', 'Содружество Независимых Государств'],
  ['IMF', 'МВФ', 'International Monetary Fund', 'Международный валютный фонд', 'FMI'],
  ['WHO', 'ВОЗ', 'World Health Organization', 'Всемирная организация здравоохранения', 'OMS'],
  ['ECHR', 'ЕСПЧ', 'European Court of Human Rights', 'Европейский суд по правам человека'],
  ['USSR', 'СССР', 'Soviet Union', 'Union of Soviet Socialist Republics', 'Советский Союз'],
  ['CIA', 'ЦРУ', 'Central Intelligence Agency', 'Центральное разведывательное управление'],
  ['FBI', 'ФБР', 'Federal Bureau of Investigation', 'Федеральное бюро расследований'],
]
