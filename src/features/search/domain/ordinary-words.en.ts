import { FOREIGN_IN_VIETNAMESE } from './ordinary-words.vi.ts'

/** Words of foreign languages and letters for offices that people type, in Vietnamese and English alike. None is a name. */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  [
    ...FOREIGN_IN_VIETNAMESE,
    // In English
    'how what when where which who why much many long does do get give take make find need want apply application applying register registration registering registered renew renewal replace replacement lost change changing update correct correction cancel transfer move moving buy sell rent rental lease own owner ownership open close opening hours hour office offices public service services',
    'form forms fee fees cost price tax taxes pay payment paying paid refund invoice receipt bank account loan money fine fines penalty permit permits licence license licences licenses driving driver driver drivers birth death marriage divorce certificate certificates copy copies certified certify notary notarised notarized translation translate identity card cards number residence resident temporary permanent permit foreigner foreigners foreign citizen citizens citizenship nationality',
    'house housing home apartment flat building build construction land plot property planning map street road roads bridge parking park parks traffic light lights lighting sidewalk pavement flood flooding drain sewer water electricity power outage outages cut noise loud noisy neighbour neighbours neighbor garbage rubbish waste trash collection recycling tree trees cutting pollution air animal animals dog dogs cat cats pet pets mosquito mosquitoes rabies dengue fever',
    'school schools kindergarten primary secondary university student students teacher teachers enrol enroll enrolment enrollment admission scholarship exam exams class classes course courses library sport sports swimming pool football pitch court gymnasium playground museum concert festival event events holiday holidays calendar schedule',
    'health hospital hospitals clinic clinics doctor doctors medicine pharmacy insurance social unemployment pension retirement maternity disability disabled elderly benefit benefits allowance allowances support poor household households adoption adopt child children baby babies women men people person persons family families vaccination vaccinations vaccinated injection blood donate donation',
    'work working worker workers job jobs labour labor employment business company companies shop shops food restaurant restaurants street vendor vendors market markets advertising sign signs alcohol tobacco safety fire police army military service law laws decree decrees decision circular regulation regulations complaint complaints denunciation feedback report contact telephone phone address appointment appointments book booking queue ticket tickets status result results document documents papers paper procedure procedures',
    'for of and or with without from at on by near the is are my your our their me us it be can not no new old free open abroad overseas international local city ward wards district province committee council government administration authority department digital electronic signature card chip',
  ]
    .join(' ')
    .split(' '),
)

/** So short that they are syllables of Vietnamese names too: words only beside one that is none. */
export const SMALL_ENGLISH: ReadonlySet<string> = new Set(
  'a an i in to the do can my me on no be it is at'.split(' '),
)
