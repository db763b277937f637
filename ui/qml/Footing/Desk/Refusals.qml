pragma Singleton
import QtQuick

// Why something was not done, in the language of the desk. The refusals come in English from below, where the command
// line says them, too; here each is known by its sentence, with %1 and %2 for what changes in it. What is not known
// stays as it is.
QtObject {
    id: words

    readonly property var texts: ({
            "needs 1 to %1 characters": qsTr("A name has 1 to %1 characters."),
            "has more than %1 tries": qsTr("More than %1 tries are not kept."),
            "has more than %1 tries that count": qsTr("More than %1 tries cannot count."),
            "The last day is before the first.": qsTr("The last day is before the first."),
            "Change one of the two.": qsTr("Change one of the two."),
            "A visit code has six letters and digits.": qsTr("A visit code has six letters and digits."),
            "Check it; it is on the sheet.": qsTr("Check it; it is on the sheet."),
            "There is no visit %1.": qsTr("There is no visit %1."),
            "Check the code. It may have been erased.": qsTr("Check the code. It may have been erased."),
            "There is no open flag.": qsTr("This call was answered already."),
            "A colleague may have answered it.": qsTr("A colleague may have answered it."),
            "No printer is set up.": qsTr("No printer is set up."),
            "Set printer_uri in the settings.": qsTr("Set the printer up in the settings."),
            "This visit has not come to its end.": qsTr("This visit has not come to its end."),
            "Wait until the client has finished, or close it first.": qsTr("Wait until the client has finished, or close it first."),
            "This visit was changed meanwhile, at the kiosk or by a colleague.": qsTr("This visit was changed meanwhile, at the kiosk or by a colleague."),
            "Look at it again, then make your change.": qsTr("Look at it again, then make your change."),
            "Type why, and try again.": qsTr("Type why, and try again."),
            "Make it shorter.": qsTr("Make it shorter."),
            "needs a reason in a few words": qsTr("A reason in a few words is needed."),
            "is longer than %1 characters": qsTr("It is longer than %1 characters."),
            "Your role may not do this.": qsTr("Your role may not do this."),
            "Ask a colleague who is at least %1.": qsTr("Ask a manager or an administrator."),
            "This needs your PIN again.": qsTr("This needs your PIN again."),
            "Enter it and try again.": qsTr("Enter it and try again."),
            "You are no longer signed in.": qsTr("You are no longer signed in."),
            "Sign in again.": qsTr("Sign in again."),
            "Choose another value.": qsTr("Choose another value."),
            "There is no language %1.": qsTr("There is no language %1."),
            "Choose from %1.": qsTr("Choose from %1."),
            "There is a copy of this second already.": qsTr("There is a copy of this second already."),
            "Try again in a moment.": qsTr("Try again in a moment."),
            "%1 cannot be written to: %2.": qsTr("Nothing can be written in %1."),
            "Choose another folder or drive.": qsTr("Choose another folder or drive."),
            "The reason names the client.": qsTr("The reason names the client."),
            "It stays in the log for good: say it without name and number.": qsTr("It stays in the log for good: say it without name and number."),
            "That changes nothing.": qsTr("That changes nothing."),
            "Choose what to change.": qsTr("Choose what to change."),
            "This visit has no sheet yet.": qsTr("This visit has no sheet yet."),
            "Wait until the client has finished.": qsTr("Wait until the client has finished."),
            "A safety answer asks for a person first, so there is no plan to change.": qsTr("A safety answer asks for a person first, so there is no plan to change."),
            "See the client.": qsTr("See the client."),
            "This exercise cannot be in this plan.": qsTr("This exercise cannot be in this plan."),
            "Nothing was found to give it for.": qsTr("Nothing was found to give it for."),
            "Change the note and try again.": qsTr("Change the note and try again."),
            "This visit is %1.": qsTr("The state of this visit has changed."),
            "Look at it again.": qsTr("Look at it again."),
            "must be a day of the last year, not in the future": qsTr("It has to be a day of the last year, not in the future."),
            "has to be yes on the paper": qsTr("The visit can be entered only if the paper says yes."),
            "There is no such sheet of this visit.": qsTr("There is no such sheet of this visit."),
            "Choose one that is listed, or print the newest.": qsTr("Choose one that is listed, or print the newest."),
            "These are the same visit.": qsTr("These are the same visit."),
            "Choose another one.": qsTr("Choose another one."),
            "The birth years of these visits differ.": qsTr("The birth years of these visits differ."),
            "Make sure that it is the same person.": qsTr("Make sure that it is the same person."),
            "There is no user of this name.": qsTr("There is no user of this name."),
            "There is a user of this name already.": qsTr("There is a user of this name already."),
            "Choose another name.": qsTr("Choose another name."),
            "This is the last administrator.": qsTr("This is the last administrator."),
            "Add another administrator first.": qsTr("Add another administrator first."),
            "It may have been erased meanwhile.": qsTr("It may have been erased meanwhile."),
            "These two visits belong together already.": qsTr("These two visits belong together already."),
            "Nothing was changed.": qsTr("Nothing was changed."),
            "These two visits were not merged with each other.": qsTr("These two visits were not merged with each other."),
            "Look at the history of both; undo the merges that join them.": qsTr("Look at the history of both; undo the merges that join them."),
            "The backup is not whole, so it was not kept.": qsTr("The backup is not whole, so it was not kept."),
            "Check the disk it is written to, then run footing backup again.": qsTr("Check the disk it is written to, then try again."),
            "There is a backup of this second already.": qsTr("There is a backup of this second already."),
            "This visit is not in the store.": qsTr("This visit is not in the records."),
            "The printer gave no proper answer.": qsTr("The printer gave no proper answer."),
            "Switch it off and on.": qsTr("Switch it off and on."),
            "The printer refused the request.": qsTr("The printer refused the request."),
            "The printer or print service does not allow this.": qsTr("The printer or print service does not allow this."),
            "Do it at the printer, or allow this user in its settings.": qsTr("Do it at the printer itself."),
            "The printer does not answer.": qsTr("The printer does not answer."),
            "Check that it is switched on and connected.": qsTr("Check that it is switched on and connected."),
            "The printer is busy.": qsTr("The printer is busy."),
            "It will be tried again.": qsTr("It will be tried again."),
            "The print service of this machine does not answer.": qsTr("The print service of this machine does not answer."),
            "Start it again: systemctl restart cups": qsTr("Ask your technician to start it again."),
            "There is no printer under this name.": qsTr("There is no printer under this name."),
            "This document is no longer kept.": qsTr("This document is no longer kept."),
            "Print the visit's sheet again.": qsTr("Print the sheet of the visit again."),
            "%1 copies are not possible.": qsTr("%1 copies are not possible."),
            "Ask for 1 to %1.": qsTr("Ask for 1 to %1."),
            "This sheet has been printed.": qsTr("This sheet has been printed."),
            "Use reprint for another copy.": qsTr("Print it again for another copy."),
            "%1 cannot be written: %2.": qsTr("%1 cannot be written."),
            "Check the folder, its rights and its space.": qsTr("Check the folder, its rights and its space."),
            "Excel holds %1 rows on a sheet; these days have more.": qsTr("Excel holds %1 rows on a sheet; these days have more."),
            "Choose fewer days, or csv.": qsTr("Choose fewer days, or csv."),
            "The export was stopped.": qsTr("The export was stopped."),
            "Nothing was written.": qsTr("Nothing was written."),
            "The first day is after the last.": qsTr("The first day is after the last."),
            "Give the earlier day first.": qsTr("Give the earlier day first."),
            "The passphrase is shorter than %1 characters.": qsTr("The passphrase is shorter than %1 characters."),
            "Take a longer one: four or five words are easy to remember.": qsTr("Take a longer one: four or five words are easy to remember."),
            "%1 is already there.": qsTr("%1 is already there."),
            "Choose a new name; nothing is written over.": qsTr("Choose a new name; nothing is written over."),
            "Correct the doses in the settings.": qsTr("Correct the doses in the settings."),
            "must be from %1 to %2": qsTr("It has to be from %1 to %2."),
            "This picture is larger than 2 MB.": qsTr("This picture is larger than 2 MB."),
            "Make it smaller.": qsTr("Make it smaller."),
            "This is no picture that can be printed.": qsTr("This is no picture that can be printed."),
            "The picture cannot be read: %1.": qsTr("The picture cannot be read."),
            "Choose a PNG or JPEG file.": qsTr("Choose a PNG or JPEG file."),
            "This picture is %1 by %2 pixels.": qsTr("This picture is %1 by %2 pixels."),
            "Choose one from %1 to %2 pixels.": qsTr("Choose one from %1 to %2 pixels."),
            "That is not a visit code.": qsTr("That is not a visit code."),
            "A code has six letters and digits, like K7M4QX.": qsTr("A code has six letters and digits, like K7M4QX."),
            "Something went wrong on our side.": qsTr("Something went wrong on our side."),
            "Nothing was changed by it. Please try again.": qsTr("Nothing was changed by it. Please try again."),
            "is no day; write it like 2026-01-31": qsTr("This is no day; write it like 2026-01-31."),
            "Input should be greater than or equal to %1": qsTr("It has to be at least %1."),
            "Input should be less than or equal to %1": qsTr("It may be at most %1."),
            "Input should be a valid integer, unable to parse string as an integer": qsTr("It has to be a whole number."),
            "Input should be a valid number, unable to parse string as a number": qsTr("It has to be a number."),
            "String should have at most %1 characters": qsTr("It may have at most %1 characters."),
            "Correct these and try again.": qsTr("Correct these and try again.")
        })
    // The sentences with something in them, as patterns.
    readonly property var patterns: Object.keys(texts).filter(text => text.includes("%1")).map(text => ({
                "text": text,
                "found": new RegExp("^" + text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/%[12]/g, "(.+)") + "$")
            }))

    // Each line by itself: a refusal may give several reasons.
    function says(text: string): string {
        return text.split("\n").map(line => one(line)).join("\n");
    }
    function one(text: string): string {
        const known = texts[text];
        if (known !== undefined)
            return known;
        for (const pattern of patterns) {
            const parts = text.match(pattern.found);
            if (parts !== null)
                return texts[pattern.text].replace("%1", parts[1]).replace("%2", parts[2] ?? "");
        }
        return text;
    }
}
