/**
 * What people are called by what they do or are to one another: heads of descriptions such as "the former security chief",
 * "a spokesman", "prosecutors". Singular, lower case. Compiled by hand for Hearsay from general knowledge; none was counted
 * from a corpus.
 */
export const roles: readonly string[] = `
abbot abductor academic accomplice accountant accuser activist actor actress adjutant administrator admiral adversary
adviser advisor advocate agent agitator aide aircraftman airman alderman ally ambassador analyst anarchist anchor
anchorman anchorwoman announcer anthropologist apologist appointee apprentice arbiter arbitrator archaeologist
archbishop architect archivist aristocrat artisan artist assailant assassin assistant associate astrologer astronaut
astronomer athlete attacker attendant attorney auditor aunt author authority autocrat ayatollah backer bailiff baker
ballerina bandit banker barber baritone baron baroness barrister bartender bassist battalion beneficiary billionaire
biographer biologist bishop blogger bodyguard bookkeeper bookmaker boss botanist boxer boyfriend brigadier broadcaster
broker brother brother-in-law builder bureaucrat burglar businessman businessperson businesswoman butcher butler buyer
cadet caller cameraman campaigner candidate captain captor cardinal caretaker carpenter cartoonist cashier celebrity
censor centrist ceo chair chairman chairperson chairwoman champion chancellor chaplain chauffeur chef chemist chief
choreographer chronicler citizen civilian clergyman cleric clerk client co-author co-chair co-conspirator co-defendant
co-founder co-owner coach collaborator colleague collector colonel columnist combatant comedian commandant commander
commando commentator commissar commissioner communist companion competitor complainant composer comptroller comrade
conductor confidant confidante congressman congresswoman conscript conservationist conservative conspirator constable
constituent consul consultant contender contestant contractor contributor controller convict coordinator coroner
corporal correspondent councillor councilman councilor councilwoman counsel counsellor counselor count countess
coup-plotter courier courtier cousin craftsman creator creditor criminal critic curator custodian customer czar dancer
daughter daughter-in-law dealer dean debtor defector defendant defender delegate demagogue democrat demonstrator
dentist deputy descendant designer despot detainee detective developer dictator diplomat director disciple dissenter
dissident doctor donor doorman doyen driver drummer economist editor editor-in-chief educator elder embezzler emigrant
emir emissary emperor employee employer empress enforcer engineer entrepreneur envoy epidemiologist escapee
ethnographer evangelist ex-boyfriend ex-girlfriend ex-husband ex-mayor ex-minister ex-president ex-wife examiner
executioner executive executor exile expert explorer exponent eyewitness facilitator falconer fan farmer father
father-in-law fellow fiance fiancee fighter figure figurehead filmmaker financier firefighter fireman fisherman foe
follower footballer foreigner foreman founder freelancer friend fugitive functionary fundraiser gangster gardener
general generalissimo geneticist gentleman geographer geologist girlfriend go-between goalkeeper godfather godmother
golfer governor graduate granddaughter grandfather grandmother grandson guarantor guard guardian guerilla guerrilla
guest guide guitarist gunman guru hacker handler head headmaster headmistress heir heiress henchman hero heroine
highness historian hitman holder homeowner host hostage hostess hunter husband hypnotist ideologist ideologue imam
immigrant impostor inciter incumbent industrialist infiltrator informant informer inhabitant inmate inquisitor insider
inspector inspector-general instigator instructor insurgent intellectual interlocutor intermediary intern interpreter
interrogator interviewer intruder inventor investigator investor islamist jailer janitor jeweller jihadist journalist
judge jurist juror justice keeper kidnapper killer king kingpin laborer labourer lady landlady landlord landowner
lawmaker lawyer leader lecturer leftist legislator liaison liberal librarian lieutenant linguist lobbyist lord
magistrate magnate maid major man manager marshal martyr master mastermind mathematician mayor mediator medic member
mentor mercenary merchant metallurgist militant militiaman millionaire miner minister missionary mistress moderator
monarch monk mother mother-in-law mouthpiece mp mufti mullah murderer musician nationalist naturalist navigator
negotiator neighbor neighbour neo-nazi nephew neurologist newcomer newspaperman niece nobleman nominee notary novelist
nun nurse observer occupant occupier offender officeholder officer official oligarch ombudsman onlooker operative
operator opponent oppositionist orator organiser organizer orphan owner painter paramedic parent parishioner
parliamentarian participant partner passenger passer-by pastor patient patriarch patriot patron paymaster peacekeeper
peasant pensioner performer perpetrator person personality petitioner pharmacist philanthropist philosopher
photographer physician physicist pianist pilot pioneer plaintiff planner player playwright plotter plumber poet police
policeman policewoman politician pollster pontiff pope postman practitioner preacher predecessor prefect premier
presenter president pretender priest primate prince princess principal printer prisoner producer professor programmer
promoter proponent proprietor prosecutor prostitute protagonist protege protester protestor provocateur provost
psychiatrist psychoanalyst psychologist publicist publisher pundit pupil puppet purchaser queen rabbi racer racketeer
radical rancher rapist rapper reader realtor rebel receptionist recipient recruit recruiter rector reformer reformist
refugee regent registrar regulator relative reporter representative republican researcher resident resister respondent
restaurateur retiree reviewer revolutionary ringleader rioter rival robber royal ruler runner saboteur sailor salesman
salesperson saleswoman scapegoat scholar schoolboy schoolgirl schoolteacher scientist scion sculptor seaman secretary
secretary-general seller senator separatist sergeant servant serviceman settler shah shareholder sheikh sheriff
shooter shopkeeper sibling signatory singer sister sister-in-law skipper smuggler sniper socialist sociologist soldier
solicitor son son-in-law sophomore soprano source speaker specialist spectator speechwriter spokesman spokesperson
spokeswoman sponsor spy staffer stakeholder statesman stateswoman statistician stepbrother stepdaughter stepfather
stepmother stepsister stepson strategist strongman student successor sultan superintendent superior supervisor
supplier supporter surgeon survivor suspect swimmer sympathiser sympathizer tailor teacher technician technocrat
teenager tenant tenor terrorist theologian theorist therapist thief thug trader trafficker trainee trainer traitor
translator traveler traveller treasurer trooper trustee tsar tutor twin tycoon tyrant uncle undersecretary understudy
undertaker usher vandal vendor veteran vice-chairman vice-president viceroy victim villager violinist viscount
visionary visitor vocalist volunteer voter waiter waitress warden warlord warrior watchdog watchman weaver
whistle-blower whistleblower widow widower wife winner wiretapper witness woman worker wrestler writer youngster
zealot
`
  .trim()
  .split(/\s+/)
