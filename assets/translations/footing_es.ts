<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessChoicesView</name>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words at %1 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each screen is read to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier to reach when you sit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessOverlay</name>
    <message>
        <source>Make this screen easy for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessScreen</name>
    <message>
        <source>Make this screen easy for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change this at any time: touch Aa at the top.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchHowTo</name>
    <message>
        <source>A wet foot, a step on paper, and the print it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask our staff for paper and a wet cloth. Wet the sole of your foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the rail. Step on the paper with your full weight, and step off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry your foot and the floor. Compare the print with the one on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchPictures</name>
    <message>
        <source>High arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is an answer too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchPrint</name>
    <message>
        <source>Print of a left foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print of a right foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look here: how wide is the middle?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the print, from high arch to low arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchScreen</name>
    <message>
        <source>How to see your print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left foot: staff measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right foot: staff measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your left footprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your right footprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the slider or the print until it looks like yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the one that looks most like yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff: measure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchStaff</name>
    <message>
        <source>Arch height, measuring jig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arch height, caliper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navicular drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footprint areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel to big-toe joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of foot at half length, standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, sitting (may be left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navicular height, sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navicular height, standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front third of the print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchesCard</name>
    <message>
        <source>Your arches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We left this part out today. You can do it another time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Standing on one leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Typical times: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since last time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We left this part out today. You can do it another time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceCheckScreen</name>
    <message>
        <source>Can you stand safely here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next you stand on one leg, each side in turn. Shoes and socks off, floor dry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you, only with a person beside you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody there? Press Get help and our staff will come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a rail or a heavy chair within reach of your hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is somebody standing close beside you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then we leave the balance part out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is fine. Your sheet works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the person beside you:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First let them stand heel to toe for 10 seconds, holding on. If that is hard, leave the one-leg part out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceClock</name>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift your foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot down to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch anywhere to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right foot on the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left foot on the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you will lift your right foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you will lift your left foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock starts by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as your right foot leaves the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as your left foot leaves the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or touch the screen anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when your foot comes down or your eyes open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when your right foot comes down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when your left foot comes down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter for the left foot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter for the right foot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: this does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceHowTo</name>
    <message>
        <source>A person stands on the left leg, one hand just above a rail, and looks ahead at the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person stands on the right leg, one hand just above a rail, and looks ahead at the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with a person beside you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand close enough to hold you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At “Go”, lift your &lt;b&gt;right foot&lt;/b&gt; and touch the screen. The clock starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At “Go”, lift your &lt;b&gt;left foot&lt;/b&gt; and touch the screen. The clock starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the switch down with your &lt;b&gt;right foot&lt;/b&gt;. At “Go”, lift it. The clock starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the switch down with your &lt;b&gt;left foot&lt;/b&gt;. At “Go”, lift it. The clock starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close your eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you put your foot down on the switch, the clock stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your foot comes down, &lt;b&gt;touch the screen anywhere&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one hand just above the rail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceLegScreen</name>
    <message>
        <source>Rest a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your left leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your right leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left leg, eyes closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right leg, eyes closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on your left leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on your right leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1 of %2. The clock stops by itself at %3 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start countdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceRest</name>
    <message>
        <source>seconds of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit down if you like. The next try starts only when you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceResult</name>
    <message>
        <source>I held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock did not start right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something came between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock did not stop right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You held the full time. The clock stops at %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the practice. It does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was before “Go”. This try does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something came between. This try does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This try does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why should this try not count?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This try should not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With our staff: eyes closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceSkippedScreen</name>
    <message>
        <source>You told us that there is nothing firm to hold on to. Standing on one leg is safe only beside a rail or a heavy chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you, standing on one leg is safe only with a person beside you, and nobody is there right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From what you told us, standing on one leg is not right for you today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We leave the balance part out today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You told us:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18, and from 65 on, we always ask for a person beside you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is fine. Your sheet works without it. If you would like to do it with our staff, press Get help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BirthYearScreen</name>
    <message>
        <source>Which year were you born?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance changes with age, so we compare you with people of your own age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter a year from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Is everything right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change any answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, show my results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckViewModel</name>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your arches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} of 10 now, {worst} at worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mm</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one try</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>best of %n tries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} seconds, {tries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by our staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a low arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a typical arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a high arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorPage</name>
    <message>
        <source>Sorry, we have to stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong on our side, not on yours. Your answers so far are kept, and our staff know. Please go to the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong on our side, not on yours. Please go to the desk, or start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Why this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this? %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstNameScreen</name>
    <message>
        <source>What is your first name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printed on your sheet. You can leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoodbyeScreen</name>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our staff will look at your answers with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take your sheet with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your visit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for your next visit. It is on your sheet too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your sheet and your things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your things with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet yet? Tell our staff your code and they print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go to the desk now, or stay here and touch Get help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions? Our staff at the desk are glad to help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about you stays on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen clears itself for the next person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this screen to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size, contrast, sound and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your arches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our staff have been called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling our staff…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone will come to you. You can wait here, or go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our staff at the desk are glad to help you. Your place here is kept while you are gone for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To protect your answers, this screen starts again. Seconds left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Capital letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainList</name>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainRatingScreen</name>
    <message>
        <source>How is your %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad is it right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst you can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad was it at its worst in the last week?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst is at least as bad as now: %1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long has it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainRatingViewModel</name>
    <message>
        <source>Less than 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 6 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 weeks to 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainScreen</name>
    <message>
        <source>Where does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose each sore place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch each sore place on the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under your feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as your prints look on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing hurts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>May we keep your answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask about your health, your feet and your balance. Everything stays on this machine at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our staff can see them, and you can come back and compare. You can ask us to delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get your sheet. When you leave, your answers are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept. Our staff are glad to help you in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is settled for this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have changed your mind, please tell our staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a medical test and gives no diagnosis. It cannot replace a visit to a professional.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceScreen</name>
    <message>
        <source>Did we give you a number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it or scan it. You can leave both out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number at this clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code on an earlier sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like one of our codes. It has six letters and numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>What we saw today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what your answers suggest. It is not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See my sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we say this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out in your answers today. Keep your feet and legs moving.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Which year were you born?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the code of your visit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your code, this opens your visit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our staff can tell you. It has six letters and numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of your visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like one of our codes. It has six letters and numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not find an open visit with this code and birth year. Check both, or ask our staff.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RippleCard</name>
    <message>
        <source>How it may connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, your answers point here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenPage</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SexScreen</name>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for the clinic&apos;s records. Your plan does not depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message numerus="yes">
        <source>Your sheet, %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetScreen</name>
    <message>
        <source>Your sheet is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sheet for our staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your visit code is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our staff hand it to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your plan on your phone, or take a photo of the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask our staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code square with your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or keep it on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point your phone camera at the square. It holds your plan, with no name and no link.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetStatus</name>
    <message>
        <source>Making your sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sheet is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sheet is printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending your sheet to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait here. This can take a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell our staff. Printing goes on once it is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed. Try again, or print at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed. Try again, or ask our staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sheet waits at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell our staff your code: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetViewModel</name>
    <message>
        <source>We cannot show your sheet here, but it can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is out of ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer needs help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideMark</name>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter for the left foot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter for the right foot</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffNeededScreen</name>
    <message>
        <source>Please see our staff now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please see our staff today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See my sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our staff have been told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go to the desk and show this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have called someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call someone to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell our staff right away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit down where people can see you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not do the exercises or the balance test today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show our staff this page or your sheet before you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not start new exercises yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your medicine as usual, unless someone tells you not to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You told us</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SymptomScreen</name>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>millimeters, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are your feet doing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a few questions, try standing on each leg, and take home a plan that fits your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printed sheet to take home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a diagnosis: a place to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a visit I started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
