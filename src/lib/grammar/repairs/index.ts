/** What parsers commonly get wrong, put right before anything is read off the tree: an ordered list of small repairs. */
import type { Tree } from '../tree.ts';
import { withChanges } from '../tree.ts';
import { adjectivesAfterNouns } from './adjectives-after-nouns.ts';
import { ages } from './ages.ts';
import { attributionPhrases } from './attribution-phrases.ts';
import { auxiliaries } from './auxiliaries.ts';
import { buildings } from './buildings.ts';
import { charges } from './charges.ts';
import { circumstancesOfContent } from './circumstances-of-content.ts';
import { clausesOfTime } from './clauses-of-time.ts';
import { closingReports } from './closing-reports.ts';
import { contentClauses } from './content-clauses.ts';
import { contentSubjects } from './content-subjects.ts';
import { contentsTold } from './contents-told.ts';
import { controlledClauses } from './controlled-clauses.ts';
import { coordinations } from './coordinations.ts';
import { countedClauses } from './counted-clauses.ts';
import { countedNouns } from './counted-nouns.ts';
import { describedSubjects } from './described-subjects.ts';
import { directSpeech } from './direct-speech.ts';
import { discourseMarkers } from './discourse-markers.ts';
import { daysOfMonths } from './days-of-months.ts';
import { distances } from './distances.ts';
import { companions } from './companions.ts';
import { complements } from './complements.ts';
import { elidedAuxiliaries } from './elided-auxiliaries.ts';
import { endedPeriods } from './ended-periods.ts';
import { existentials } from './existentials.ts';
import { finiteParticiples } from './finite-participles.ts';
import { finiteVerbsAfterNouns } from './finite-verbs-after-nouns.ts';
import { frontedNegatives } from './fronted-negatives.ts';
import { frontedParticiples } from './fronted-participles.ts';
import { frontedPhrases } from './fronted-phrases.ts';
import { gerundSubjects } from './gerund-subjects.ts';
import { headlines } from './headlines.ts';
import { hiddenVerbs } from './hidden-verbs.ts';
import { hyphenedNegatives } from './hyphened-negatives.ts';
import { inversions } from './inversions.ts';
import { joinedSubjects } from './joined-subjects.ts';
import { looseSubjects } from './loose-subjects.ts';
import { mainClauses } from './main-clauses.ts';
import { missingSubjects } from './missing-subjects.ts';
import { modalNames } from './modal-names.ts';
import { namesAfterNouns } from './names-after-nouns.ts';
import { namesInCommas } from './names-in-commas.ts';
import { nearlyDone } from './nearly-done.ts';
import { neighbours } from './neighbours.ts';
import { nounsBeforeDays } from './nouns-before-days.ts';
import { nounsBeforeTimes } from './nouns-before-times.ts';
import { partitiveRelatives } from './partitive-relatives.ts';
import { partitives } from './partitives.ts';
import { perceivedDeeds } from './perceived-deeds.ts';
import { numberSubjects } from './number-subjects.ts';
import { objectsAndPhrases } from './objects-and-phrases.ts';
import { objectsBeforePredicates } from './objects-before-predicates.ts';
import { openingTimes } from './opening-times.ts';
import { participlesBeforeNouns } from './participles-before-nouns.ts';
import { participlesOfCompounds } from './participles-of-compounds.ts';
import { participlesOfNounPhrases } from './participles-of-noun-phrases.ts';
import { participlesOfObjects, participlesWithinPhrases } from './participles-of-objects.ts';
import { participlesAfterNouns } from './participles-after-nouns.ts';
import { perfects } from './perfects.ts';
import { personsOfTrials } from './persons-of-trials.ts';
import { phrasesAfterNames } from './phrases-after-names.ts';
import { placesOfFirms } from './places-of-firms.ts';
import { possessors } from './possessors.ts';
import { provisos } from './provisos.ts';
import { reducedRelatives } from './reduced-relatives.ts';
import { reflexiveSubjects } from './reflexive-subjects.ts';
import { relativeAntecedents } from './relative-antecedents.ts';
import { relativeClauses } from './relative-clauses.ts';
import { relativeGaps } from './relative-gaps.ts';
import { relativeObjects } from './relative-objects.ts';
import type { Repair } from './repair.ts';
import { reportedIntransitives } from './reported-intransitives.ts';
import { reportedSubjects } from './reported-subjects.ts';
import { reportingAsides } from './reporting-asides.ts';
import { reportsAroundAsides } from './reports-around-asides.ts';
import { reportsBetweenCommas } from './reports-between-commas.ts';
import { severalSubjects } from './several-subjects.ts';
import { sharedObjects } from './shared-objects.ts';
import { soCalled } from './so-called.ts';
import { subjectKinds } from './subject-kinds.ts';
import { subjectsBeforeCopulas } from './subjects-before-copulas.ts';
import { subjectsTakenAlong } from './subjects-taken-along.ts';
import { subjectsWithClauses } from './subjects-with-clauses.ts';
import { subjectsWithPhrases } from './subjects-with-phrases.ts';
import { thresholds } from './thresholds.ts';
import { timesAfterReports } from './times-after-reports.ts';
import { timesAfterSubjects } from './times-after-subjects.ts';
import { timesBeforeSubjects } from './times-before-subjects.ts';
import { timesBeforeVerbs } from './times-before-verbs.ts';
import { whenClauses } from './when-clauses.ts';
import { whetherClauses } from './whether-clauses.ts';

export const repairs: readonly Repair[] = [
  // First, so that no such phrase is taken for a subject.
  attributionPhrases,
  discourseMarkers,
  headlines,
  auxiliaries,
  modalNames,
  buildings,
  nearlyDone,
  frontedNegatives,
  perfects,
  existentials,
  neighbours,
  hiddenVerbs,
  whetherClauses,
  possessors,
  clausesOfTime,
  placesOfFirms,
  countedClauses,
  hyphenedNegatives,
  distances,
  daysOfMonths,
  ages,
  partitives,
  provisos,
  inversions,
  partitiveRelatives,
  // Before what looks for a verb without a subject.
  timesBeforeSubjects,
  timesBeforeVerbs,
  timesAfterSubjects,
  openingTimes,
  reducedRelatives,
  endedPeriods,
  countedNouns,
  numberSubjects,
  thresholds,
  adjectivesAfterNouns,
  finiteParticiples,
  finiteVerbsAfterNouns,
  closingReports,
  frontedPhrases,
  frontedParticiples,
  subjectsTakenAlong,
  joinedSubjects,
  namesAfterNouns,
  namesInCommas,
  nounsBeforeDays,
  nounsBeforeTimes,
  timesAfterReports,
  participlesBeforeNouns,
  participlesOfNounPhrases,
  participlesOfCompounds,
  participlesOfObjects,
  participlesWithinPhrases,
  companions,
  coordinations,
  subjectsWithClauses,
  relativeClauses,
  relativeAntecedents,
  relativeGaps,
  whenClauses,
  soCalled,
  directSpeech,
  reportingAsides,
  gerundSubjects,
  describedSubjects,
  subjectsBeforeCopulas,
  reflexiveSubjects,
  severalSubjects,
  subjectKinds,
  contentsTold,
  complements,
  objectsBeforePredicates,
  controlledClauses,
  contentSubjects,
  reportedIntransitives,
  reportedSubjects,
  subjectsWithPhrases,
  perceivedDeeds,
  reportsAroundAsides,
  missingSubjects,
  looseSubjects,
  elidedAuxiliaries,
  mainClauses,
  contentClauses,

  relativeObjects,
  reportsBetweenCommas,
  circumstancesOfContent,
  participlesAfterNouns,
  phrasesAfterNames,
  personsOfTrials,
  charges,
  objectsAndPhrases,
  sharedObjects,
];

/** A parse, repaired. */
export const repaired = (parse: Tree): Tree => repairs.reduce((tree, repair) => withChanges(tree, repair(tree)), parse);
