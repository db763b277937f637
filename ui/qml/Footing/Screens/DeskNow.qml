import Footing.Components

// What the urgent sheet says, in the same words wherever the visit goes on after it.
Notice {
    urgent: true
    large: true
    heading: qsTr("Please go to the desk now.")
    text: qsTr("Do not leave before a person has talked with you.")
}
