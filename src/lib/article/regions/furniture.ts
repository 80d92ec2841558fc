import { eachBlock } from './classifier.ts';

/** Whole lines that pages put around articles. Matched from the first word to the last, so that prose is never one. */
const lines = [
  // Share, follow, subscribe, sign in.
  'connect with us|follow us(?: on [\\w, ]{1,60})?|share(?: this| on| via)?(?: article| story| post| page)?(?: on| via| with)?(?: facebook| twitter| x| whatsapp| telegram| linkedin| e-?mail| friends)?|share options|tweet|e-?mail|print|copy link|save|listen|whatsapp|telegram|facebook|twitter|linkedin|reddit|pinterest|instagram|youtube',
  '[\\d.,]+[km]? (?:shares?|views?|likes?|comments?|reads?)|(?:leave|post|add|write) a (?:comment|reply)|(?:no|view|show|hide|all|read|see)?(?: all)? ?comments?(?: ?\\(?\\d*\\)?)?|join the (?:conversation|discussion)|report (?:an error|a typo|this ad)',
  'subscribe(?: now| today| here)?|sign (?:in|up|out)(?: now| here| free)?|log ?(?:in|out)|register(?: now)?|my account|donate(?: now)?|newsletters?|support us|become a member|get the app',
  // Move about the page.
  'continue reading|read (?:the )?(?:more|full (?:story|article))(?: here| \\.\\.\\.|…)?|load(?:ing)?(?: more)?(?:\\.\\.\\.|…)?|show (?:more|less)|see more|next|previous|next article|previous article|back(?: to top)?|top|menu|home|search|close|skip to (?:main )?content|(?:click|tap) (?:here|to) [\\w ]{1,60}|view (?:gallery|image in fullscreen)|play(?: video)?|watch(?: live)?|enlarge(?: this)? image|hide caption|toggle caption|expand|image \\d+ of \\d+',
  'advertisements?|advertising|sponsored(?: content)?|promoted(?: content)?|story continues below(?: advertisement)?|article continues below|scroll to continue(?: with content)?',
  '(?:an? )?\\d+[- ]min(?:ute)?s?(?: read| ago)?|\\d+ (?:hours?|days?) ago|estimated reading time.{0,30}|reading time.{0,30}',
  // Marks of the wire and of typewriters.
  '\\(?(?:more|end|ends|endit|eom)\\)?|-?30-?|\\(?copyright.{0,120}|©.{0,120}|\\(c\\) \\d{4}.{0,100}|c\\.\\d{4} .{0,60}news service|all rights reserved.{0,80}|[-_=*#·•~. ]{1,200}|ap-[a-z]{2}-\\d\\d-\\d\\d-\\d\\d \\d{4}\\w{3}|bc-[\\w-]+(?: [\\w-]+){0,6}',
].map((line) => new RegExp(`^[^\\p{L}\\p{N}©(_*#=~.•·-]{0,3}(?:${line})[\\s:!.»›>→]{0,4}$`, 'iu'));

/** How sentences begin that speak of the page rather than of the world; they end the same block. */
const openings =
  /^(?:we use cookies|this (?:web)?site uses cookies|by (?:continuing|clicking|signing up|subscribing)|sign up (?:for|to) (?:our|the|your|get|receive)|subscribe to (?:our|the|get|receive)|get (?:the latest|our|your) [\w ’']{0,40}(?:newsletter|inbox|alerts?)|follow (?:us|me|him|her|@\w+|[\p{Lu}][\p{L}]+(?: [\p{Lu}][\p{L}]+)?) on (?:twitter|facebook|instagram|telegram|x|google|social)|download (?:our|the) [\w ]{0,20}app|join (?:our|us on) [\w ]{0,30}(?:telegram|whatsapp|channel|newsletter)|click here (?:to|for)|support (?:our|independent) (?:work|journalism|reporting)|if you (?:have|see|spot) (?:a|an) (?:tip|story|error|mistake)|do you have a story|this (?:article|story|post|piece) (?:was|is|has been) (?:first |originally |also )?(?:published|updated|produced|republished|translated)|a version of this (?:article|story)|republished with permission|the views expressed|opinions expressed|you have \d+ (?:free )?articles|your browser|please enable javascript|javascript is|©|copyright (?:©|\(c\)|\d{4})|all rights reserved|for more (?:information|news|stories),? (?:visit|click|follow|see)|thank you for (?:reading|subscribing|signing))/iu;

/** Menus on one line: "Home > World > Europe", "News | Sport | Culture". */
const menu = /^[\p{L}& ]{2,25}(?:\s?[>›»|•·/]\s?[\p{L}& ]{2,25}){2,15}$/u;

/** A menu or button whose words ran into the next one when the page was copied: "Real Time AnalyticsConnect with us". */
const gluedEnd = /\p{Ll}(?:Connect with us|Follow us|Share this|Continue Reading|Read more|Sign up|Subscribe)\s*$/u;

/** What the page says of itself: buttons, menus, notices, marks of the wire. */
export const furniture = eachBlock(
  'furniture',
  (text) =>
    (text.length <= 200 && (lines.some((line) => line.test(text)) || menu.test(text) || gluedEnd.test(text))) ||
    (text.length <= 600 && openings.test(text)),
);
