import { MOST_TAG_CHARACTERS, MOST_TAGS, TEXT_LIMITS } from '#features/news'
import { writeNumber } from '#kernel/number-text.ts'
import { hostOf } from './domain/item.ts'
import { type MovingInWords, vi } from './moving-in.vi.ts'

/** The words of moving in, in English. */
export const en: MovingInWords = {
  columns: vi.columns,
  noCategory: vi.noCategory,
  command: {
    help: `npm run import -- --from wxr|rss|folder <file, address or folder> [options]

Brings a site over: articles, pages, pictures, PDF, Word and Excel files, categories, dates, authors;
old addresses lead to the new places.
  --from wxr      an export of WordPress (Tools > Export)
  --from rss      a file or an address of RSS or Atom
  --from folder   a folder of HTML, with items.csv or without
  --site <key>    the site that takes them in; not needed while there is one
  --pictures <folder>  where pictures and files are (a copy of wp-content/uploads); without it they are fetched from the old site
  --intranet <host>  a host inside from which pictures and files may be fetched, as 10.0.0.5 or old.local:8080; may be said
                  several times. The host of the feed's address need not be said
  --old-host <name>  where the old site stood, as www.old.example, if its file does not say so itself: whoever asks there is
                  led to the new places. May be said several times
  --no-pages      leaves WordPress' pages out
  --name <name>   what the folder is called, so that the next run knows it
  --report <file> where the report is written, as CSV
  --dry-run       tells what would come, and writes nothing
  --language vi|en

Stop it with Ctrl-C and run it again whenever you like: what is in is passed over, whatever editors did to it since;
pictures and files that could not be had the last time are added where nobody has changed the article.
Ends with 0 when everything came, 2 when something could not (see the report), 1 when it could not run, 130 when it was stopped.`,
    which:
      'From where? It takes --from wxr, rss or folder, and then a file, an address or a folder. See --help.',
    whichSite: keys => `Into which site? --site is one of: ${keys.join(', ')}.`,
    noSite: 'There is no site yet: run npm run establish or npm start first.',
    whichHost: given =>
      `--intranet ${given} is no host. Say it as 10.0.0.5, old.local:8080 or http://old.local.`,
    inside: hosts =>
      `Fetching from inside too, as the command names it: ${hosts.join(', ')}. Content that leads to any other machine inside is not followed.`,
    whichOldHost: given =>
      `--old-host ${given} is no name under which a site can have stood. Say it as www.old.example.`,
    oldHosts: (hosts, origin) =>
      `Old addresses: whoever asks under ${hosts.join(', ')} is led to ${origin} from now on. Two things are left to do: let DNS lead these names to this server, and let its web server (proxy) answer under them with a certificate (docs/how-to/move-a-site-in.md).`,
    oldHostsWaiting: hosts =>
      `Old addresses: ${hosts.join(', ')} is noted as where the old site stood. Nobody is led on from there yet, since nothing says where this site is: set PUBLIC_URL, or "hosts" in the plan of this site (docs/how-to/move-a-site-in.md).`,
    oldHostPresent: (host, key) =>
      `The site ${key} stands under ${host} (with www. or without), so old addresses under that name do not lead here.`,
    oldHostTaken: (host, key) =>
      `${host} is noted already as the old host of the site ${key}, and stays so: old addresses under that name lead there. If it was this site's, add it to "hosts" in this site's plan and run npm run establish again.`,
    noOldHost:
      'Nothing that was brought says under which name the old site stood, so that its old addresses lead on only under the names of this site. Run the command again with --old-host www.old.example: what is in is passed over.',
    noPictures: folder => `There is no folder of pictures ${folder}.`,
    progress: 'Moving in',
    progressWords: {
      reached: (done, total, inASecond) =>
        `${writeNumber('en', done)} of ${writeNumber('en', total)}, ${writeNumber('en', inASecond)} a second`,
      left: duration => `${duration} left`,
      minutes: count => `${String(count)} min`,
      ended: (total, seconds) =>
        `${writeNumber('en', total)} items looked at in ${seconds.toFixed(1)} s`,
    },
    fetching: (item, total, { kind, number, of }) =>
      `item ${writeNumber('en', item)} of ${writeNumber('en', total)}, ${kind} ${writeNumber('en', number)} of ${writeNumber('en', of)}`,
    rehearsal: 'Dry run',
    done: ({ brought, known, left, lacking, noted }) =>
      `Brought ${String(brought)} articles and pages; ${String(known)} were in already; ${String(left)} items were left out; ${String(lacking)} pictures or files did not come; ${String(noted)} want a look.`,
    rehearsed: ({ brought, known, left, noted }) =>
      `Would bring ${String(brought)} articles and pages; ${String(known)} are in already; ${String(left)} items would be left out; ${String(noted)} would want a look. Nothing was written.`,
    report: path => `Report: ${path}`,
    stopped: 'Stopped. What came so far is kept; run the command again to go on.',
  },
  problems: {
    source_missing: about => `${about} cannot be read.`,
    source_no_wordpress: () => 'This file is no export of WordPress: it has no wp:wxr_version.',
    source_no_feed: () => 'This is neither RSS nor Atom.',
    source_no_folder: about => `There is no folder ${about}.`,
    source_ends_early: () =>
      'The file is cut off: what it begins with could be read and is done, the rest is not there. Export it again and run again.',
    source_record_too_large: () =>
      'One item of the file is larger than 20 million characters; it is not read any further.',
    source_table_broken: line =>
      `items.csv is broken at line ${line}: a quotation mark is not closed, or the row is too long. Mend that row and run again.`,
    source_table_without_files: () => 'items.csv has no column "file".',
    source_address_unusable: about =>
      `${about} cannot be fetched: an address is to be whole and to begin with http:// or https://.`,
    source_private: about =>
      `The address leads to ${about}, which is on this machine or in a network of its own that the command does not name; nothing was fetched from there. If that is the old site, run again with --intranet ${hostOf(about)}.`,
    source_host_unknown: about =>
      `${about} cannot be fetched: no host is known by the name ${hostOf(about)}. Check the name, and that this machine can look names up (DNS).`,
    source_connection_refused: about =>
      `${about} cannot be fetched: ${hostOf(about)} refuses the connection. Its web server may be down, or on another port.`,
    source_unreachable: about =>
      `${about} cannot be fetched: ${hostOf(about)} cannot be reached, or the connection broke. Check the network and its firewalls, and run again.`,
    source_certificate_untrusted: about =>
      `${about} cannot be fetched: the server answers, but this machine does not trust who issued the certificate of ${hostOf(about)}. If it is your old site, save the issuer’s certificate as a PEM file and run again with NODE_EXTRA_CA_CERTS=/path/to/file.pem before the command; or save the feed as a file and name the file.`,
    source_certificate_outdated: about =>
      `${about} cannot be fetched: the certificate of ${hostOf(about)} has run out, or is not valid yet. Check the date of this machine; if it is right, the old site needs a new certificate, or save the feed as a file and name the file.`,
    source_certificate_of_other: about =>
      `${about} cannot be fetched: the certificate that the server shows does not name ${hostOf(about)}. Use the name that the certificate has, or save the feed as a file and name the file.`,
    source_tls_failed: about =>
      `${about} cannot be fetched: no encrypted connection (TLS) to ${hostOf(about)} could be made. That port may not speak https, or the server knows only versions of TLS that are too old. Try http://, or save the feed as a file and name the file.`,
    source_not_there: about => `${about} cannot be fetched: the site says that there is nothing.`,
    source_not_allowed: about =>
      `${about} cannot be fetched: the site shows it only to those who sign in or are allowed to see it. Save the feed as a file and name the file.`,
    source_site_failed: about =>
      `${about} cannot be fetched: the site answers with a failure of its own. Try again later, or save the feed as a file and name the file.`,
    source_redirects_endless: about =>
      `${about} cannot be fetched: the site leads from one address to the next without end. Open it in a browser and name the last address.`,
    source_too_large: about =>
      `${about} is larger than 50 MB. Save it as a file and name the file.`,
    source_too_slow: about =>
      `${about} did not come within a minute. Try again later, or save it as a file and name the file.`,
    source_no_answer: about =>
      `${about} cannot be fetched: ${hostOf(about)} did not answer within a minute. See whether the old site opens from this machine, try again later, or save it as a file and name the file.`,
  },
  report: {
    headings: [
      'Outcome',
      'Title',
      'Old address',
      'New address',
      'What to know',
      'Detail',
      'Id of the item',
    ],
    left: 'Left out',
    noted: 'Look at it',
  },
  desk: {
    title: 'Moving in',
    lead: 'What could not be brought from the old site, and the articles and pages that came and want an editor’s look. Tick what you have looked at and take it off the list. The command is run by whoever keeps the server.',
    none: 'Nothing has been brought in',
    noneText: 'Whoever keeps the server runs npm run import; what came of it is shown here.',
    runs: 'The latest runs',
    items: 'To know and to look at',
    comments: 'Comments',
    frame: 'The frame of the old site',
    menu: name => `Menu ${name}`.trim(),
    chooseOf: name => `Choose ${name}`,
    settle: 'Take off the list',
    settled: count =>
      count === 0
        ? 'Nothing was chosen.'
        : `${String(count)} ${count === 1 ? 'item was' : 'items were'} taken off the list.`,
    filter: 'Filter',
    all: 'All',
    left: 'Left out',
    noted: 'To look at',
    nothing: 'Nothing here',
    nothingText: 'There is nothing left to look at.',
    ended: 'Ended',
    stopped: 'Not ended',
    kinds: { wordpress: 'WordPress', feed: 'RSS, Atom', folder: 'Folder' },
    column: {
      source: 'Source',
      kind: 'Kind',
      started: 'Started',
      state: 'State',
      brought: 'Brought',
      left: 'Left out',
      choose: 'Choose',
      title: 'Article, page or file',
      outcome: 'Outcome',
      why: 'What to know',
    },
  },
  reasons: {
    page_not_asked_for: 'A page; this run left pages out (--no-pages).',
    kind_unknown: 'Content that is neither an article nor a page:',
    in_trash: 'It lies in the old site’s trash.',
    file_no_picture:
      'A file that no article links to; put it where it belongs by hand if it is still wanted.',
    picture_in_no_article: 'A picture that stands in no article.',
    text_missing: 'It has neither text nor pictures.',
    text_too_long: `Longer than ${writeNumber('en', TEXT_LIMITS.html)} characters with the signs of HTML, the most that an article or page may have; divide it.`,
    file_missing: 'The table names the file, and it is not there.',
    file_too_large: 'The file is larger than 5 MB.',
    file_elsewhere: 'The file lies outside the folder and is not read.',
    item_twice: 'The table names the file twice; its first row counts.',
    item_repeated:
      'The source has this item twice, with one id and one number or address; the first counts.',
    comments_stay:
      'Comments are not brought: they are personal data and opinions of readers. How many:',
    menu_by_hand:
      'The export does not tell where on the page a menu stood; make it anew under Pages > Menus. Its links:',
    frame_stays:
      'What most pages have in common (menus, heads, feet) is not taken into the articles:',
    failed: 'It could not be written; run again to try once more.',
  },
  notes: {
    title_made: 'It had no title; its first words serve.',
    title_cut: 'The title was too long and is cut.',
    lead_cut: 'The lead was too long and is cut.',
    date_missing: 'It had no date; it is a draft.',
    date_of_file: 'It had no date; the file’s serves.',
    date_unreadable: 'The date cannot be read.',
    date_ahead: 'Its date is in the future; it is a draft.',
    was_private: 'It was private; it is a draft.',
    was_protected: 'It had a password; it is a draft.',
    was_scheduled: 'It was scheduled; it is a draft.',
    category_missing: 'It had no topic; it stands in the common one.',
    category_apart: 'Its topic has the short name of another topic; it was made apart, not merged:',
    category_address_taken:
      'Another old site had a topic at this address too, and that came before. On this portal the address leads to that one; under the old host it leads to this one:',
    category_address_lost:
      'An old address of its topic leads to something else that came before, and keeps leading there, not to this topic:',
    other_categories:
      'It had another topic too, which became a tag. The old address of that topic leads to the tag’s page, or to the topic where an article has it as its own:',
    category_left: `It had another topic too, whose name has more than ${String(MOST_TAG_CHARACTERS)} letters, or the article has ${String(MOST_TAGS)} tags already, so that it has no tag of that name:`,
    tags_left: `A tag has more than ${String(MOST_TAG_CHARACTERS)} letters, or the article has ${String(MOST_TAGS)} already; it is not brought.`,
    letters_lost: 'Some letters cannot be read; it is a draft.',
    letters_converted:
      'Its letters were of an older table and are now Unicode; please read it again.',
    text_outside: 'The page has more text, outside of the article; it was not taken.',
    frame_differs:
      'Around the article the page has words that the other pages do not have (view counts, lists of other articles, footers); they were not taken:',
    text_hidden:
      'A part was hidden on the old site (display:none), so that readers did not see it, or was a comment or deleted text of Word; it was not brought. If it used to show on a click, copy it:',
    picture_missing: 'The picture was not found.',
    picture_unreadable: 'The picture is broken, not what it says, or not safe; it was refused.',
    picture_too_large: 'The picture is larger than 20 MB; it was refused.',
    picture_elsewhere: 'The picture lies where nothing may be read.',
    picture_inside:
      'The picture is in a network that is not public; it is fetched only when the command names that host (--intranet).',
    picture_unanswered: 'The server that has the picture does not answer, or failed.',
    picture_silent:
      'The server that has the picture was waited for and did not answer. Another run tries again, if nobody has changed the text since.',
    picture_untrusted:
      'The picture was not fetched: the certificate of its server is not trusted, has run out or names another.',
    pictures_too_many: 'The article has as many pictures as it may have; this one was left out.',
    picture_in_page:
      'Pages took no pictures then. Another run brings it, if nobody has changed the page since.',
    picture_needs_description:
      'The picture needs a description for those who do not see it; its caption or the title serves meanwhile.',
    media_linked: 'Films and recordings are not brought; a link is left.',
    link_to_file: 'A link to a file of the old site, which was not brought with it.',
    linked_file_missing: 'A file that is linked to was not found.',
    linked_file_elsewhere: 'A file that is linked to lies where nothing may be read.',
    linked_file_inside:
      'The linked file is in a network that is not public; it is fetched only when the command names that host (--intranet).',
    linked_file_unanswered: 'The server that has the linked file does not answer, or failed.',
    linked_file_silent:
      'The server that has the linked file was waited for and did not answer. Another run tries again, if nobody has changed the text since.',
    linked_file_untrusted:
      'The linked file was not fetched: the certificate of its server is not trusted, has run out or names another.',
    linked_file_too_large: 'A file that is linked to is larger than 20 MB; it was refused.',
    linked_file_not_allowed:
      'A file that is linked to is none of PDF, Word (.docx) and Excel (.xlsx), or is broken; it was refused.',
    linked_files_too_many: 'The article has as many files as it may have; this one was left out.',
    not_added:
      'This picture or file can be had now and was not added: somebody has changed or withdrawn the article or page since it came, or done something else with it. Add it by hand if it is still wanted:',
    shortcode_removed: 'A shortcode of WordPress was removed.',
    address_taken:
      'Another old site had something at this address too, and that came before. On this portal the address leads to that; under the old host it leads to this. Look at the articles that link to this address.',
    address_lost:
      'This old address leads to another article, page or topic that came before, and keeps leading there, not to this.',
  },
}
