pragma Singleton
import QtQuick

// Key words of the view models in the words of the desk.
QtObject {
    id: words

    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    // Turns nothing round, but counts as a letter of the desk's direction: right-to-left mark, left-to-right mark.
    readonly property string mark: mirrored ? "\u200F" : "\u200E"

    // A line with letters of both directions, to be read in the direction of the desk. Qt takes the direction of a
    // line from its first letter, whatever the alignment says, and numbers after a Latin name go along with the name: so
    // the line begins with the mark, and a name ends with it where a sign follows. An address keeps its own direction.
    function line(text: string): string {
        if (!/[A-Za-z\u00C0-\u024F]/.test(text) || !/[\u0590-\u08FF]/.test(text))
            return text;
        return mark + text.replace(/[a-z]+:\/\/(\S*[A-Za-z0-9\/])?/g, "\u2066$&\u2069").replace(/[:;,،؛·](?= )/g, mark + "$&");
    }
    function section(key: string, side: string): string {
        if (key === "balance")
            return side === "left" ? qsTr("Balance, left leg") : side === "right" ? qsTr("Balance, right leg") : qsTr("Balance");
        if (key === "arches")
            return side === "left" ? qsTr("Arches, left foot") : side === "right" ? qsTr("Arches, right foot") : qsTr("Arches");
        const names = {
            "start": qsTr("Welcome"),
            "about": qsTr("About you"),
            "safety": qsTr("Safety questions"),
            "pain": qsTr("Pain"),
            "symptoms": qsTr("Symptoms"),
            "results": qsTr("Results"),
            "sheet": qsTr("Sheet")
        };
        return names[key] ?? key;
    }
    function where(key: string, sectionKey: string, side: string): string {
        if (key === "flag")
            return qsTr("Needs you now");
        if (key === "finished")
            return qsTr("Finished");
        if (key === "finished_safety")
            return qsTr("Finished · safety answer");
        if (key === "left")
            return qsTr("Left at: %1").arg(section(sectionKey, side));
        return section(sectionKey, side);
    }
    // A visit that an urgent answer stopped does not look like those that went well, after the call either.
    function whereTone(key: string): string {
        return key === "flag" ? "stop" : key === "here" ? "soft" : key === "finished" || key === "finished_safety" ? "plain" : "quiet";
    }
    function whereIcon(key: string): string {
        return key === "flag" ? "warning" : key === "here" ? "clock" : key === "finished" ? "check" : key === "finished_safety" ? "info" : "minus";
    }
    function evidence(key: string): string {
        const names = {
            "guideline": qsTr("guideline"),
            "study": qsTr("study"),
            "norms": qsTr("measured norms"),
            "opinion": qsTr("expert opinion"),
            "article": qsTr("article")
        };
        return names[key] ?? key;
    }
    // Why there are no exercises, for staff; with what was said yes to when that is why.
    function noPlan(key: string, yesTo: string): string {
        const names = {
            "see_staff": qsTr("A safety question was answered yes: somebody has to look first. The sheet says so, too."),
            "nothing_found": qsTr("Nothing was found to give one for."),
            "other_pain": qsTr("None of ours is for the pain that was told: the sheet sends the client to you, a doctor or a podiatrist."),
            "ruled_out": qsTr("Safety answers rule out every one that would fit."),
            "strong_pain": qsTr("The pain is strong: the sheet asks the client to talk to you first."),
            "staff": qsTr("Staff took them all out.")
        };
        const said = names[key] ?? "";
        return key === "see_staff" && yesTo !== "" ? said + "\n" + qsTr("Said yes to: %1").arg(yesTo) : said;
    }
    function sheet(key: string, trouble: string): string {
        const names = {
            "queued": qsTr("Waiting its turn"),
            "printing": qsTr("Printing…"),
            "printed": qsTr("Printed"),
            "waits": trouble === "" ? qsTr("Waiting for the printer") : words.trouble(trouble),
            "failed": qsTr("Not printed"),
            "cancelled": qsTr("Cancelled"),
            "to_print": qsTr("To print"),
            "not_yet": qsTr("Not yet"),
            "no_plan": qsTr("No plan"),
            "none": qsTr("None")
        };
        return names[key] ?? "";
    }
    function sheetTone(key: string): string {
        if (key === "waits" || key === "failed")
            return "notice";
        if (key === "to_print" || key === "queued" || key === "printing")
            return "soft";
        return key === "printed" ? "plain" : "quiet";
    }
    function sheetIcon(key: string): string {
        if (key === "waits" || key === "failed")
            return "warning";
        if (key === "to_print")
            return "desk";
        if (key === "queued" || key === "printing")
            return "printer";
        return key === "printed" ? "check" : "";
    }
    function job(key: string): string {
        const names = {
            "queued": qsTr("Waiting its turn"),
            "sending": qsTr("On its way to the printer"),
            "printing": qsTr("Printing…"),
            "printed": qsTr("Printed"),
            "needs_attention": qsTr("Waiting"),
            "failed": qsTr("Not printed"),
            "cancelled": qsTr("Cancelled"),
            "cancelling": qsTr("Being cancelled")
        };
        return names[key] ?? "";
    }
    // What a change was about: a dotted path of the visit.
    function edited(path: string): string {
        if (path.startsWith("staff.arch"))
            return path.endsWith("right") ? qsTr("Right arch, measured") : qsTr("Left arch, measured");
        if (path.startsWith("staff.balance"))
            return path.includes("right") ? qsTr("Right leg, timed") : qsTr("Left leg, timed");
        const names = {
            "staff.note": qsTr("Note to the client"),
            "staff.exercises": qsTr("Exercises"),
            "staff.exercises_add": qsTr("Exercises added"),
            "staff.exercises_remove": qsTr("Exercises taken out"),
            "staff.doses": qsTr("Doses"),
            "staff.overrides": qsTr("Given despite a safety answer"),
            "state": qsTr("State of the visit")
        };
        return names[path] ?? path;
    }
    function value(text: string): string {
        if (text === "yes")
            return qsTr("Yes");
        if (text === "no")
            return qsTr("No");
        return text === "" ? "–" : text;
    }
    // What a line of the log says was done.
    function act(key: string): string {
        const names = {
            "see_today": qsTr("Looked at Today"),
            "open_visit": qsTr("Opened a visit"),
            "see_history": qsTr("Looked at what was done with a visit"),
            "search": qsTr("Searched"),
            "acknowledge": qsTr("Answered a call for staff"),
            "answer_help": qsTr("Answered a call for help at the kiosk"),
            "measure_arch": qsTr("Measured an arch"),
            "time_balance": qsTr("Timed balance"),
            "change_plan": qsTr("Changed the plan"),
            "write_note": qsTr("Wrote a note"),
            "approve": qsTr("Approved the plan"),
            "see_jobs": qsTr("Looked at the print jobs"),
            "see_choices": qsTr("Looked at other exercises"),
            "check_note": qsTr("Tried a note on the sheet"),
            "see_sheet": qsTr("Looked at a sheet"),
            "print_sheet": qsTr("Asked for a print"),
            "cancel_job": qsTr("Cancelled a print job"),
            "retry_job": qsTr("Tried a print job again"),
            "move_job": qsTr("Sent a print job elsewhere"),
            "print_test_page": qsTr("Printed a test page"),
            "resume_printer": qsTr("Let a printer go on"),
            "enter_paper": qsTr("Typed in a paper form"),
            "close_visit": qsTr("Closed a visit"),
            "reopen_visit": qsTr("Let a client go on"),
            "merge": qsTr("Said two visits are one person's"),
            "undo_merge": qsTr("Parted two visits"),
            "see_health": qsTr("Looked at the daily check"),
            "see_numbers": qsTr("Looked at the numbers"),
            "clients_copy": qsTr("Made a copy for the client"),
            "count_export": qsTr("Counted an export"),
            "export": qsTr("Exported records"),
            "see_settings": qsTr("Looked at the settings"),
            "change_setting": qsTr("Changed a setting"),
            "retain_dry_run": qsTr("Looked at old records"),
            "retain": qsTr("Removed old records"),
            "erase": qsTr("Erased a person"),
            "erase_preview": qsTr("Looked what erasing would take"),
            "see_users": qsTr("Looked at the users"),
            "add_user": qsTr("Added a user"),
            "disable_user": qsTr("Locked a user out"),
            "enable_user": qsTr("Let a user in again"),
            "reset_pin": qsTr("Gave a new PIN"),
            "see_audit": qsTr("Looked at the log"),
            "back_up": qsTr("Made a backup"),
            "verify": qsTr("Checked records and backups"),
            "first_start": qsTr("First user made"),
            "signed_in": qsTr("Signed in"),
            "signed_out": qsTr("Signed out"),
            "sign_in_failed": qsTr("Wrong name or PIN"),
            "locked": qsTr("User locked after wrong PINs"),
            "pin_again": qsTr("Gave the PIN again"),
            "refused": qsTr("Was not allowed to"),
            "clock_went_back": qsTr("The clock went back"),
            "restored": qsTr("Put a backup back"),
            "new_staff_key": qsTr("New key for PINs")
        };
        return names[key] ?? key;
    }
    // More of a line of the log: a key word and its value.
    function detail(part: string): string {
        const names = {
            "visits": qsTr("visits: %1"),
            "unfinished": qsTr("unfinished visits: %1"),
            "jobs": qsTr("print jobs: %1"),
            "job": qsTr("print job: %1"),
            "copies": qsTr("copies: %1"),
            "changes": qsTr("changes: %1"),
            "file": qsTr("file: %1"),
            "printer": qsTr("printer: %1"),
            "other": qsTr("with: %1"),
            "reason": qsTr("reason: %1"),
            "role": qsTr("as: %1"),
            "format": qsTr("format: %1"),
            "rows": qsTr("rows: %1")
        };
        const at = part.indexOf(" ");
        const known = names[part.slice(0, at)];
        return known === undefined ? part : known.arg(part.slice(at + 1));
    }
    // The first printer has no name of its own in the settings.
    function printer(name: string): string {
        return name === "printer" ? qsTr("Printer") : name;
    }
    // Why a sheet waits, in two or three words; the printer page has the sentence.
    function trouble(key: string): string {
        const names = {
            "media_empty": qsTr("No paper"),
            "media_jam": qsTr("Paper jam"),
            "cover_open": qsTr("Cover is open"),
            "toner_low": qsTr("Little toner"),
            "toner_empty": qsTr("No toner"),
            "output_full": qsTr("Tray is full"),
            "offline": qsTr("Printer: no answer"),
            "paused": qsTr("Paused"),
            "rejecting": qsTr("Queue is closed"),
            "refused": qsTr("Refused"),
            "damaged": qsTr("Damaged sheet"),
            "service_down": qsTr("Print service is off"),
            "queue_missing": qsTr("Queue is missing"),
            "dropped": qsTr("Dropped by the printer"),
            "vanished": qsTr("Lost by the printer"),
            "slow": qsTr("Takes long"),
            "too_late": qsTr("Too late"),
            "no_printer": qsTr("No printer"),
            "other": qsTr("Trouble")
        };
        return names[key] ?? key;
    }
}
