pragma Singleton
import QtQuick

// The settings in plain words: what each is called, what it does, and its value with a unit.
QtObject {
    id: words

    readonly property var names: ({
            "clinic_name": qsTr("Name of the clinic"),
            "clinic_phone": qsTr("Phone of the clinic"),
            "clinic_logo": qsTr("Logo of the clinic"),
            "doses": qsTr("Doses of exercises"),
            "programme_line": qsTr("Line about your own programmes"),
            "languages": qsTr("Languages"),
            "printer_uri": qsTr("Printer"),
            "paper": qsTr("Paper"),
            "idle_seconds": qsTr("Idle time before the kiosk asks"),
            "idle_warning_seconds": qsTr("Countdown before the kiosk starts again"),
            "rest_seconds": qsTr("Rest between balance tries"),
            "sound": qsTr("Sounds"),
            "volume": qsTr("Volume"),
            "reduced_motion": qsTr("No movement on the screen"),
            "desk_idle_seconds": qsTr("Idle time before the desk signs you out"),
            "keep_visits_days": qsTr("Keep finished visits"),
            "keep_unfinished_days": qsTr("Keep unfinished visits"),
            "keep_jobs_days": qsTr("Keep print jobs"),
            "backup_folder": qsTr("Folder for backups"),
            "backup_warn_hours": qsTr("Warn when the newest backup is older than"),
            "health_owner": qsTr("Who looks at the daily check")
        })
    readonly property var helps: ({
            "clinic_name": qsTr("On the welcome screen and on the sheet."),
            "clinic_phone": qsTr("On the first page of the sheet."),
            "clinic_logo": qsTr("At the top of the sheet. Type where the picture is: a PNG or JPEG file."),
            "doses": qsTr("Your own sets, repeats and times for new plans, within what the sources name."),
            "programme_line": qsTr("One line on the sheet."),
            "languages": qsTr("What clients can choose from. None chosen: every complete one."),
            "printer_uri": qsTr("Its address, beginning with ipp:// or ipps://."),
            "paper": qsTr("The paper in the printer."),
            "idle_seconds": qsTr("When nobody touches the screen. Some screens wait longer."),
            "idle_warning_seconds": qsTr("Then everything typed is wiped from the screen."),
            "rest_seconds": qsTr("How long a client rests before the next try."),
            "sound": qsTr("On touch, in the countdown, at start and stop."),
            "volume": qsTr("Of all sounds."),
            "reduced_motion": qsTr("Every picture and page stands still."),
            "desk_idle_seconds": qsTr("A warning comes 20 seconds before."),
            "keep_visits_days": qsTr("Older ones can then be removed in the daily check. 0 keeps them forever."),
            "keep_unfinished_days": qsTr("Visits that never came to their end. 0 keeps them forever."),
            "keep_jobs_days": qsTr("Only finished ones. 0 keeps them forever."),
            "backup_folder": qsTr("Best on another disk."),
            "backup_warn_hours": qsTr("The warning is shown in the daily check."),
            "health_owner": qsTr("Opens that page once a day.")
        })
    // What an empty value means.
    readonly property var empty: ({
            "clinic_logo": qsTr("The Footing mark"),
            "languages": qsTr("Every complete one"),
            "doses": qsTr("As the sources name them"),
            "backup_folder": qsTr("Beside the records"),
            "health_owner": qsTr("Nobody yet")
        })

    function name(key: string): string {
        return names[key] ?? key;
    }
    function help(key: string): string {
        return helps[key] ?? "";
    }
    function value(key: string, text: string): string {
        if (text === "")
            return empty[key] ?? qsTr("None");
        if (key === "paper")
            return choice(text);
        if (key === "volume")
            return qsTr("%1 %").arg(text);
        if (key.endsWith("_seconds"))
            return text === "1" ? qsTr("1 second") : qsTr("%1 seconds").arg(text);
        if (key.endsWith("_hours"))
            return text === "1" ? qsTr("1 hour") : qsTr("%1 hours").arg(text);
        if (key.endsWith("_days"))
            return text === "0" ? qsTr("Forever") : text === "1" ? qsTr("1 day") : qsTr("%n days", "", Number(text));
        return Words.value(text);
    }
    function choice(key: string): string {
        return key === "a4" ? "A4" : key === "letter" ? qsTr("Letter", "size of paper") : key;
    }
    // What may be typed, in which unit.
    function range(key: string, low: string, high: string): string {
        if (key === "volume")
            return qsTr("Percent, from %1 to %2").arg(low).arg(high);
        if (key.endsWith("_seconds"))
            return qsTr("Seconds, from %1 to %2").arg(low).arg(high);
        if (key.endsWith("_hours"))
            return qsTr("Hours, from %1 to %2").arg(low).arg(high);
        if (key.endsWith("_days"))
            return qsTr("Days, from %1 to %2").arg(low).arg(high);
        return qsTr("From %1 to %2").arg(low).arg(high);
    }
}
