/**
 * Signs of whom "he" and "she" may stand for. Titles and kinship words of English, and given names common in English-language
 * news, ours. A name on neither list says nothing, and then a pronoun between two people stays unresolved.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

export const womenWords = list(`
  actress aunt baroness businesswoman chairwoman congresswoman countess daughter duchess girl grandmother lady madam madame
  mademoiselle miss mother mrs ms nun princess queen sister spokeswoman widow wife woman policewoman`)

export const menWords = list(`
  boy brother businessman chairman congressman count duke father gentleman grandfather husband king lord man
  monk mr policeman prince sir son spokesman uncle widower`)

export const womenNames = list(`
  abby abigail ada adele adriana agatha agnes aida aigul aisha alexandra alexis alice alina allison alma alyssa amanda
  amelia amy ana anastasia andrea angela angelica angelina anita ann anna anne annette annie antonia ashley astrid
  audrey ava barbara beatrice becky bella bernadette berta beth betsy betty beverly bonnie brenda bridget camilla
  candace carla carly carmen carol caroline carolyn carrie cassandra catherine cathy cecile cecilia celia charlotte
  chelsea cheryl chloe christina christine cindy claire clara claudia clementine colleen connie constance cora cordelia
  cynthia dana daniela danielle daria darlene debbie deborah debra denise diana diane dinara dolores donna dora doris
  dorothy edith edna eileen elaine eleanor elena elisabeth eliza elizabeth ella ellen elsa elsie emily emma erica erika
  erin estelle esther eunice eva evangeline evelyn fatima fay felicia fiona florence frances frida gabriela gail galina
  geraldine gertrude gillian gina gladys glenda gloria grace greta gretchen gulnara gwen hanna hannah harriet heather
  heidi helen helena henrietta hilary hillary ida ilse ines ingrid irena irene irina iris isabel isabella isabelle ivana ivanka
  jacqueline jana jane janet janice jasmine jean jeanette jeanne jelena jenna jennifer jenny jessica jill joan joann
  joanna jocelyn jodi josephine josie joyce juanita judith judy julia juliet kara karen karin karina kate katherine
  kathleen kathryn kathy katie katja katrina kendra kimberly kirsten kristen kristin kristina lana lara latoya laura
  lauren laurie lea leah leila lena leyla lidia lillian lily linda lisa lois loretta lori lorraine louise lucia lucille
  lucy ludmila lydia lyudmila madeleine madeline magda maggie mandy marcela marcia margaret margarita margot marguerite
  maria mariam marianne marie marilyn marina marion marjorie marlene marsha martha mary matilda maureen maxine maya
  megan megyn melania melissa mercedes meredith michelle mila milena mindy mira miranda miriam molly mona monica monique
  muriel myra nadezhda nadia nadine nancy naomi natalia natalie natalya natasha nellie nicole nina noelle nora noreen
  odette olga olivia pamela patricia patsy patty paula paulette pauline peggy penelope petra phoebe phyllis polly
  priscilla rachael rachel ramona rebecca regina renata rhonda rita roberta rosa rose rosemary roxanne ruth sabina sadie
  sally samantha sandra sara sarah selena sharon sheila shelley sherry shirley simone sofia sonia sonya sophia sophie
  stacy stella stephanie sue susan susanna susie suzanne svetlana sylvia sylvie tabitha tamara tammy tanya tara tatiana
  teresa terri tess theresa tina tracey trudy ursula valentina valeria valerie vanessa vera veronica vicky victoria
  viktoria violet virginia virginie vivian wanda wendy wilma winifred yasmin yelena yolanda yulia yvette yvonne zara
  zelda zhanna zoe zofia zuzana`)

export const menNames = list(`
  aaron abdul abe abel abraham adam adolf adrian ahmed alan albert albrecht alec alejandro aleksandr alex alexander
  alexei alfonso alfred alfredo ali allan alvin andras andre andreas andrei andrew andy angus anthony anton antonio
  archie ari arkady arman armando arnold arthur arturo askar august barack barry bart ben benjamin benny berik bernard
  bernardo bernie bert bill billy bob bobby boris brad bradley brendan brent brett brian bruce bruno bryan byron caleb
  calvin carl carlo carlos carlton cecil cedric charles charlie chester chris christian christopher chuck clarence clark
  claude clayton clifford clint clyde cody colin conrad cornelius cory craig curtis cyril damian dan daniel daniyar
  danny dario darius darrell darren dave david denis dennis derek desmond dick diego dieter dirk dmitri dmitry dominic
  don donald donnie doug douglas duane dwight dylan ed eddie edgar edmund eduard edward edwin eli elias elijah elliot
  elmer elvis emanuel emil emilio emmanuel enrique ephraim eric erik ernest ernie errol ethan eugene evan ezra fabian
  federico felix ferdinand fernando fidel floyd francesco francis francois frank frankie franz fred frederick fredrik
  friedrich gabor gabriel garrett gary gavin gennady geoff geoffrey george gerald gerard gerhard giacomo gilbert
  giovanni glen glenn gordon gottfried graham greg gregory guido gunther gus gustav hal hans harold harry harvey hassan
  hector heinrich heinz helmut henri henry herbert herman hubert hugo humphrey ian ibrahim igor ilya ira irving isaac
  isaiah ivan ivar ivo jack jacob jaime jake jakob jamal james jan jared jarvis jason jasper javier jay jean-claude jeb
  jed jeff jeffrey jeremiah jeremy jerome jerry jim jimmy joachim joaquin joe joel joey johann john johnny jon jonas
  jonathan jorge jose josef joseph juan jude jules julian julio julius jurgen juri justin karim karl kayrat keegan keith
  ken kenneth kenny kent kevin kirk klaus konrad kurt lamar lance larry lars laszlo laurence lawrence lech lenny leo
  leon leonard leonid leopold leroy lester levi lloyd lorenzo lou louis luc luca luigi luis lukas luke luther lyle
  malcolm manuel marat marc marcel marcelo marco marcos marcus mario marius mark marlon martin martins marty marvin
  mateo mathias matt matthew maurice mauricio max maxim maximilian melvin micah michael michel mick miguel mike mikhail
  milan miles mitch mitt mohamed mohammad mohammed morris moses muhammad murray myron nat nathan nathaniel ned neil
  nestor newt nicholas nick nigel nikolai nikolaus noah norman nursultan oleg oliver omar orlando orville osama oscar
  otis otto owen pablo patricio patrick paul pavel pedro pete peter phil philip philipp philippe pierre quentin quincy
  rafael raj ralph ramiro ramon ramzi rand randall randy raul raymond reginald rene rex ricardo richard rick ricky rob
  robbie robert roberto rod rodney rodrigo rogelio roger roland roman ron ronald ronnie ross roy rudolf rudy rufus
  rupert ruslan russell ryan salvador sammy samuel saul scot scott sean sebastian sebastien sergei sergey sergio seth
  shane shawn sid sidney silvio simon solomon stan stanislav stefan stefano stephen steve steven stewart stuart sven
  sylvester tamas ted terrence thaddeus theo theodore thomas tibor tim timothy timur tobias todd tom tomas tony travis
  trevor tristan troy tyler tyrone ulrich ulysses vadim valentin valery vernon vic victor viktor vince vincent vitaly
  vito vladimir wade walt walter warren wayne wendell werner wes wesley wilbur wilfred wilhelm willem william willie
  winston wolfgang woodrow xavier yann yuri yusef yusuf zachary zack zoltan`)
