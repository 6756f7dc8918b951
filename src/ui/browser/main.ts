import { startAutosave } from './autosave.ts'
import { startBulk } from './bulk.ts'
import { startCounts } from './character-count.ts'
import { focusErrorSummary } from './error-summary.ts'
import { startIdleReturn } from './idle-return.ts'
import { focusLiveNotice } from './live-notice.ts'
import { holdSecondSubmit } from './once.ts'
import { tellOtherSite } from './other-site.ts'
import { startPageButtons } from './page-buttons.ts'
import { startReveals } from './reveals.ts'
import { startSuggestions } from './suggest.ts'

// Everything here makes a page that already works more comfortable.
focusErrorSummary()
focusLiveNotice()
startReveals()
startCounts()
startBulk()
startPageButtons()
startAutosave()
holdSecondSubmit()
startIdleReturn()
startSuggestions()
tellOtherSite()
