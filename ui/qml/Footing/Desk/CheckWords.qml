pragma Singleton
import QtQuick

// The daily check in plain words: what was looked at, what was found, what to do. Of what has no word of its own, a
// technician's, the sentence of the check itself is shown.
QtObject {
    id: words

    readonly property var names: ({
            "store": qsTr("Records"),
            "speech": qsTr("Reading aloud"),
            "disk": qsTr("Disk"),
            "printer": qsTr("Printer"),
            "fonts": qsTr("Fonts"),
            "sound": qsTr("Sound"),
            "clock": qsTr("Clock"),
            "backup": qsTr("Backup"),
            "audit log": qsTr("Log of what was done"),
            "owner": qsTr("Who looks here"),
            "content": qsTr("Exercises and texts"),
            "settings": qsTr("Settings"),
            "logo": qsTr("Logo")
        })

    function name(key: string): string {
        return names[key] ?? key;
    }
    function found(says: string, value: string, plain: string): string {
        const texts = {
            "settings_read": qsTr("In order"),
            "content_version": qsTr("Complete, version %1").arg(value),
            "store_opens": value === "0" ? qsTr("They open; no visit is unfinished") : qsTr("They open; unfinished visits: %1").arg(value),
            "disk_free": qsTr("%1 GB free").arg(value),
            "disk_full": qsTr("Only %1 MB free").arg(value),
            "printer_none": qsTr("None is set up, so nothing is printed here"),
            "printer_ready": value === "" ? qsTr("Ready") : qsTr("Ready, with %1 paper").arg(value),
            "fonts_there": qsTr("Complete"),
            "sound_off": qsTr("Switched off in the settings"),
            "sound_none": qsTr("No sound card was found"),
            "sound_there": qsTr("A sound card is there"),
            "speech_none": qsTr("The voice is not installed"),
            "speech_there": qsTr("The voice is there"),
            "clock_wrong": qsTr("The date is wrong: %1").arg(value),
            "clock_right": value,
            "backup_none": qsTr("There is none"),
            "backup_old": qsTr("The newest is too old; age in hours: %1").arg(value),
            "backup_fresh": value === "0" ? qsTr("The newest is less than an hour old") : qsTr("Age of the newest in hours: %1").arg(value),
            "log_whole": qsTr("Whole, nothing was changed; lines: %1").arg(value),
            "log_broken": qsTr("Changed or damaged at line %1").arg(value),
            "owner_named": value,
            "owner_none": qsTr("Nobody is named")
        };
        return texts[says] ?? plain;
    }
    function todo(says: string, plain: string): string {
        const texts = {
            "disk_full": qsTr("Ask your technician to make room: the records need at least 500 MB."),
            "sound_none": qsTr("Connect a loudspeaker, or switch sounds off in the settings."),
            "speech_none": qsTr("Ask your technician to install espeak-ng."),
            "clock_wrong": qsTr("Ask your technician to set date and time."),
            "backup_none": qsTr("Make one now; after that, one is made every hour."),
            "backup_old": qsTr("Have one made now, and find out why they stopped."),
            "log_broken": qsTr("Tell whoever looks after the records."),
            "owner_none": qsTr("A manager can name somebody in the settings.")
        };
        return texts[says] ?? plain;
    }
}
