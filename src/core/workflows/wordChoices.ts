/** What the pane offers for words that lost their place; the rooms below it do not speak to the pane. */
export { wordChoices } from "../domain/ownSheets";
