// A page of a form, made more comfortable. It works without this too: the server shows, reads and decides the same.
import { startCards } from './form-page/cards.ts'
import { startConditions } from './form-page/conditions.ts'

startConditions()
startCards()
