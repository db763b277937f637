<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessChoicesView</name>
    <message>
        <source>Size of the words</source>
        <translation>حجم الكلمات</translation>
    </message>
    <message>
        <source>Words at %1 percent</source>
        <translation>الكلمات بحجم %1 بالمئة</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>تباين قوي</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>أبيض وأصفر على أسود</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت</translation>
    </message>
    <message>
        <source>Each screen is read to you</source>
        <translation>تقرأ لك كل شاشة بصوت</translation>
    </message>
    <message>
        <source>Lower on the screen</source>
        <translation>أسفل الشاشة</translation>
    </message>
    <message>
        <source>Easier to reach when you sit</source>
        <translation>أسهل في وضع الجلوس</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Usual pace</source>
        <translation>سرعة عادية</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Usual volume</source>
        <translation>مستوى عادي</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
</context>
<context>
    <name>AccessOverlay</name>
    <message>
        <source>Make this screen easy for you</source>
        <translation>شاشة أسهل لك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>AccessScreen</name>
    <message>
        <source>Make this screen easy for you</source>
        <translation>شاشة أسهل لك</translation>
    </message>
    <message>
        <source>You can change this at any time: touch Aa at the top.</source>
        <translation>يمكنك تغيير هذا في أي وقت بلمس Aa في الأعلى.</translation>
    </message>
</context>
<context>
    <name>ArchHowTo</name>
    <message>
        <source>A wet foot, a step on paper, and the print it leaves</source>
        <translation>قدم مبللة، خطوة على ورقة، والطبعة التي تتركها</translation>
    </message>
    <message>
        <source>Ask our staff for paper and a wet cloth. Wet the sole of your foot.</source>
        <translation>يعطيك فريق العيادة ورقة وقطعة قماش مبللة. يرجى بل باطن القدم.</translation>
    </message>
    <message>
        <source>Hold the rail. Step on the paper with your full weight, and step off.</source>
        <translation>يرجى الإمساك بالحاجز، والوقوف على الورقة بكل الوزن، ثم النزول عنها.</translation>
    </message>
    <message>
        <source>Dry your foot and the floor. Compare the print with the one on the screen.</source>
        <translation>يرجى تجفيف القدم والأرض، ثم مقارنة الطبعة بالتي على الشاشة.</translation>
    </message>
</context>
<context>
    <name>ArchPictures</name>
    <message>
        <source>High arch</source>
        <translation>قوس عال</translation>
    </message>
    <message>
        <source>Low arch</source>
        <translation>قوس منخفض</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>لا أعرف بالتأكيد</translation>
    </message>
    <message>
        <source>That is an answer too.</source>
        <translation>هذا جواب أيضا.</translation>
    </message>
</context>
<context>
    <name>ArchPrint</name>
    <message>
        <source>Print of a left foot</source>
        <translation>طبعة قدم يسرى</translation>
    </message>
    <message>
        <source>Print of a right foot</source>
        <translation>طبعة قدم يمنى</translation>
    </message>
    <message>
        <source>Look here: how wide is the middle?</source>
        <translation>هنا: ما عرض الوسط؟</translation>
    </message>
    <message>
        <source>Higher arch</source>
        <translation>قوس أعلى</translation>
    </message>
    <message>
        <source>Shape of the print, from high arch to low arch</source>
        <translation>شكل الطبعة، من القوس العالي إلى المنخفض</translation>
    </message>
    <message>
        <source>Lower arch</source>
        <translation>قوس أخفض</translation>
    </message>
    <message>
        <source>High arch</source>
        <translation>قوس عال</translation>
    </message>
    <message>
        <source>Low arch</source>
        <translation>قوس منخفض</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>معتاد</translation>
    </message>
</context>
<context>
    <name>ArchScreen</name>
    <message>
        <source>How to see your print</source>
        <translation>كيف تظهر طبعة قدمك</translation>
    </message>
    <message>
        <source>Left foot: staff measure</source>
        <translation>القدم اليسرى: قياس الفريق</translation>
    </message>
    <message>
        <source>Right foot: staff measure</source>
        <translation>القدم اليمنى: قياس الفريق</translation>
    </message>
    <message>
        <source>Your left footprint</source>
        <translation>طبعة قدمك اليسرى</translation>
    </message>
    <message>
        <source>Your right footprint</source>
        <translation>طبعة قدمك اليمنى</translation>
    </message>
    <message>
        <source>Move the slider or the print until it looks like yours.</source>
        <translation>يرجى تحريك المؤشر أو الطبعة حتى تشبه طبعة قدمك.</translation>
    </message>
    <message>
        <source>Touch the one that looks most like yours.</source>
        <translation>يرجى لمس الأكثر شبها بطبعة قدمك.</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>لا أعرف بالتأكيد</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>كيف أفعل ذلك</translation>
    </message>
    <message>
        <source>Pick a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Back to the print</source>
        <translation>العودة إلى الطبعة</translation>
    </message>
    <message>
        <source>For staff: measure</source>
        <translation>للفريق: القياس</translation>
    </message>
</context>
<context>
    <name>ArchStaff</name>
    <message>
        <source>Arch height, measuring jig</source>
        <translation>ارتفاع القوس، جهاز القياس</translation>
    </message>
    <message>
        <source>Arch height, caliper</source>
        <translation>ارتفاع القوس، الفرجار</translation>
    </message>
    <message>
        <source>Navicular drop</source>
        <translation>هبوط العظم الزورقي</translation>
    </message>
    <message>
        <source>Footprint areas</source>
        <translation>مساحات طبعة القدم</translation>
    </message>
    <message>
        <source>Foot length</source>
        <translation>طول القدم</translation>
    </message>
    <message>
        <source>Heel to big-toe joint</source>
        <translation>من الكعب إلى مفصل الإصبع الكبير</translation>
    </message>
    <message>
        <source>Top of foot at half length, standing</source>
        <translation>أعلى القدم عند نصف الطول، وقوفا</translation>
    </message>
    <message>
        <source>The same, sitting (may be left out)</source>
        <translation>نفسه، جلوسا (يمكن تركه)</translation>
    </message>
    <message>
        <source>Navicular height, sitting</source>
        <translation>ارتفاع العظم الزورقي، جلوسا</translation>
    </message>
    <message>
        <source>Navicular height, standing</source>
        <translation>ارتفاع العظم الزورقي، وقوفا</translation>
    </message>
    <message>
        <source>Front third of the print</source>
        <translation>الثلث الأمامي من الطبعة</translation>
    </message>
    <message>
        <source>Middle third</source>
        <translation>الثلث الأوسط</translation>
    </message>
    <message>
        <source>Heel third</source>
        <translation>ثلث الكعب</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>مم</translation>
    </message>
    <message>
        <source>cm²</source>
        <translation>سم²</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>نعم، هذا صحيح</translation>
    </message>
</context>
<context>
    <name>ArchesCard</name>
    <message>
        <source>Your arches</source>
        <translation>قوسا قدميك</translation>
    </message>
    <message>
        <source>We left this part out today. You can do it another time.</source>
        <translation>تركنا هذا الجزء اليوم. يمكنك القيام به في مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Standing on one leg</source>
        <translation>الوقوف على ساق واحدة</translation>
    </message>
    <message>
        <source>%1 Typical times: %2.</source>
        <translation>%1 المدد المعتادة: %2.</translation>
    </message>
    <message>
        <source>Since last time: %1</source>
        <translation>منذ المرة السابقة: %1</translation>
    </message>
    <message>
        <source>We left this part out today. You can do it another time.</source>
        <translation>تركنا هذا الجزء اليوم. يمكنك القيام به في مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>BalanceCheckScreen</name>
    <message>
        <source>Can you stand safely here?</source>
        <translation>هل الوقوف هنا آمن لك؟</translation>
    </message>
    <message>
        <source>Next you stand on one leg, each side in turn. Shoes and socks off, floor dry.</source>
        <translation>الآن الوقوف على ساق واحدة، كل جهة بدورها. بدون حذاء وجوارب، والأرض جافة.</translation>
    </message>
    <message>
        <source>For you, only with a person beside you.</source>
        <translation>لك فقط مع شخص بجانبك.</translation>
    </message>
    <message>
        <source>Nobody there? Press Get help and our staff will come.</source>
        <translation>لا أحد هنا؟ بلمس زر المساعدة يأتي إليك فريق العيادة.</translation>
    </message>
    <message>
        <source>Is there a rail or a heavy chair within reach of your hand?</source>
        <translation>هل يوجد حاجز أو كرسي ثقيل في متناول يدك؟</translation>
    </message>
    <message>
        <source>Is somebody standing close beside you?</source>
        <translation>هل يقف شخص قريبا بجانبك؟</translation>
    </message>
    <message>
        <source>Then we leave the balance part out.</source>
        <translation>إذن نترك جزء التوازن.</translation>
    </message>
    <message>
        <source>That is fine. Your sheet works without it.</source>
        <translation>لا بأس. ورقتك تكتمل من دونه.</translation>
    </message>
    <message>
        <source>For the person beside you:</source>
        <translation>للشخص الذي بجانبك:</translation>
    </message>
    <message>
        <source>First let them stand heel to toe for 10 seconds, holding on. If that is hard, leave the one-leg part out.</source>
        <translation>أولا وقوف الكعب أمام الأصابع 10 ثوان مع الإمساك. إذا كان هذا صعبا، يترك جزء الساق الواحدة.</translation>
    </message>
</context>
<context>
    <name>BalanceClock</name>
    <message>
        <source>Get ready</source>
        <translation>الاستعداد</translation>
    </message>
    <message>
        <source>Lift your foot</source>
        <translation>رفع القدم</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>اللمس للبدء</translation>
    </message>
    <message>
        <source>Foot down to stop</source>
        <translation>إنزال القدم للتوقف</translation>
    </message>
    <message>
        <source>Touch anywhere to stop</source>
        <translation>لمس أي مكان للتوقف</translation>
    </message>
    <message>
        <source>right foot on the switch</source>
        <translation>القدم اليمنى على المفتاح</translation>
    </message>
    <message>
        <source>left foot on the switch</source>
        <translation>القدم اليسرى على المفتاح</translation>
    </message>
    <message>
        <source>you will lift your right foot</source>
        <translation>القدم التي سترفع هي اليمنى</translation>
    </message>
    <message>
        <source>you will lift your left foot</source>
        <translation>القدم التي سترفع هي اليسرى</translation>
    </message>
    <message>
        <source>the clock starts by itself</source>
        <translation>تبدأ الساعة وحدها</translation>
    </message>
    <message>
        <source>as your right foot leaves the floor</source>
        <translation>عندما تترك قدمك اليمنى الأرض</translation>
    </message>
    <message>
        <source>as your left foot leaves the floor</source>
        <translation>عندما تترك قدمك اليسرى الأرض</translation>
    </message>
    <message>
        <source>or touch the screen anywhere</source>
        <translation>أو لمس أي مكان على الشاشة</translation>
    </message>
    <message>
        <source>when your foot comes down or your eyes open</source>
        <translation>عندما تنزل قدمك أو تنفتح عيناك</translation>
    </message>
    <message>
        <source>when your right foot comes down</source>
        <translation>عندما تنزل قدمك اليمنى</translation>
    </message>
    <message>
        <source>when your left foot comes down</source>
        <translation>عندما تنزل قدمك اليسرى</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter for the left foot</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter for the right foot</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>الساق اليسرى</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>الساق اليمنى</translation>
    </message>
    <message>
        <source>Practice: this does not count</source>
        <translation>تجربة: لا تحسب</translation>
    </message>
    <message>
        <source>Try %1 of %2</source>
        <translation>المحاولة %1 من %2</translation>
    </message>
    <message>
        <source>seconds of %1</source>
        <translation>ثانية من %1</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انطلاق</translation>
    </message>
</context>
<context>
    <name>BalanceHowTo</name>
    <message>
        <source>A person stands on the left leg, one hand just above a rail, and looks ahead at the screen.</source>
        <translation>شخص يقف على الساق اليسرى، ويده فوق الحاجز مباشرة، وينظر أمامه إلى الشاشة.</translation>
    </message>
    <message>
        <source>A person stands on the right leg, one hand just above a rail, and looks ahead at the screen.</source>
        <translation>شخص يقف على الساق اليمنى، ويده فوق الحاجز مباشرة، وينظر أمامه إلى الشاشة.</translation>
    </message>
    <message>
        <source>Only with a person beside you.</source>
        <translation>فقط مع شخص بجانبك.</translation>
    </message>
    <message>
        <source>They stand close enough to hold you.</source>
        <translation>يقف قريبا بما يكفي للإمساك بك.</translation>
    </message>
    <message>
        <source>Practice first</source>
        <translation>تجربة أولا</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>هذا يكفي</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>ترك هذا الجزء</translation>
    </message>
    <message>
        <source>At “Go”, lift your &lt;b&gt;right foot&lt;/b&gt; and touch the screen. The clock starts.</source>
        <translation>عند «انطلاق»: رفع &lt;b&gt;القدم اليمنى&lt;/b&gt; ولمس الشاشة. تبدأ الساعة.</translation>
    </message>
    <message>
        <source>At “Go”, lift your &lt;b&gt;left foot&lt;/b&gt; and touch the screen. The clock starts.</source>
        <translation>عند «انطلاق»: رفع &lt;b&gt;القدم اليسرى&lt;/b&gt; ولمس الشاشة. تبدأ الساعة.</translation>
    </message>
    <message>
        <source>Hold the switch down with your &lt;b&gt;right foot&lt;/b&gt;. At “Go”, lift it. The clock starts.</source>
        <translation>الضغط على المفتاح &lt;b&gt;بالقدم اليمنى&lt;/b&gt;. عند «انطلاق» ترفع. تبدأ الساعة.</translation>
    </message>
    <message>
        <source>Hold the switch down with your &lt;b&gt;left foot&lt;/b&gt;. At “Go”, lift it. The clock starts.</source>
        <translation>الضغط على المفتاح &lt;b&gt;بالقدم اليسرى&lt;/b&gt;. عند «انطلاق» ترفع. تبدأ الساعة.</translation>
    </message>
    <message>
        <source>Close your eyes.</source>
        <translation>العينان مغمضتان.</translation>
    </message>
    <message>
        <source>Look ahead.</source>
        <translation>النظر إلى الأمام.</translation>
    </message>
    <message>
        <source>When you put your foot down on the switch, the clock stops.</source>
        <translation>عندما تنزل القدم على المفتاح تتوقف الساعة.</translation>
    </message>
    <message>
        <source>When your foot comes down, &lt;b&gt;touch the screen anywhere&lt;/b&gt;.</source>
        <translation>عندما تنزل القدم: &lt;b&gt;لمس أي مكان على الشاشة&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Keep one hand just above the rail.</source>
        <translation>إبقاء يد فوق الحاجز مباشرة.</translation>
    </message>
</context>
<context>
    <name>BalanceLegScreen</name>
    <message>
        <source>Rest a moment</source>
        <translation>استراحة قصيرة</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Your left leg</source>
        <translation>ساقك اليسرى</translation>
    </message>
    <message>
        <source>Your right leg</source>
        <translation>ساقك اليمنى</translation>
    </message>
    <message>
        <source>Left leg, eyes closed</source>
        <translation>الساق اليسرى، العينان مغمضتان</translation>
    </message>
    <message>
        <source>Right leg, eyes closed</source>
        <translation>الساق اليمنى، العينان مغمضتان</translation>
    </message>
    <message>
        <source>Stand on your left leg</source>
        <translation>الوقوف على الساق اليسرى</translation>
    </message>
    <message>
        <source>Stand on your right leg</source>
        <translation>الوقوف على الساق اليمنى</translation>
    </message>
    <message>
        <source>Try %1 of %2. The clock stops by itself at %3 seconds.</source>
        <translation>المحاولة %1 من %2. تتوقف الساعة وحدها عند %3 ثانية.</translation>
    </message>
    <message>
        <source>Try %1 of %2</source>
        <translation>المحاولة %1 من %2</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>كل شيء جاهز</translation>
    </message>
    <message>
        <source>Start countdown</source>
        <translation>بدء العد</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>المحاولة التالية</translation>
    </message>
</context>
<context>
    <name>BalanceRest</name>
    <message>
        <source>seconds of rest</source>
        <translation>ثانية راحة</translation>
    </message>
    <message>
        <source>Sit down if you like. The next try starts only when you say so.</source>
        <translation>يمكنك الجلوس. لا تبدأ المحاولة التالية إلا بموافقتك.</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>هذا يكفي</translation>
    </message>
</context>
<context>
    <name>BalanceResult</name>
    <message>
        <source>I held on</source>
        <translation>أمسكت بشيء</translation>
    </message>
    <message>
        <source>The clock did not start right</source>
        <translation>لم تبدأ الساعة بشكل صحيح</translation>
    </message>
    <message>
        <source>Something came between</source>
        <translation>حدث ما قاطع المحاولة</translation>
    </message>
    <message>
        <source>The clock did not stop right</source>
        <translation>لم تتوقف الساعة بشكل صحيح</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>You held the full time. The clock stops at %1 seconds.</source>
        <translation>أكملت المدة كلها. تتوقف الساعة عند %1 ثانية.</translation>
    </message>
    <message>
        <source>That was the practice. It does not count.</source>
        <translation>كانت هذه تجربة، ولا تحسب.</translation>
    </message>
    <message>
        <source>That was before “Go”. This try does not count.</source>
        <translation>كان ذلك قبل «انطلاق». لا تحسب هذه المحاولة.</translation>
    </message>
    <message>
        <source>Something came between. This try does not count.</source>
        <translation>حدث ما قاطع المحاولة، فلا تحسب.</translation>
    </message>
    <message>
        <source>This try does not count.</source>
        <translation>لا تحسب هذه المحاولة.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>لم تحسب</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, short</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Why should this try not count?</source>
        <translation>لماذا يجب ألا تحسب هذه المحاولة؟</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>لا، تبقى</translation>
    </message>
    <message>
        <source>This try should not count</source>
        <translation>يجب ألا تحسب هذه المحاولة</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>هذا يكفي</translation>
    </message>
    <message>
        <source>Try again all the same</source>
        <translation>محاولة أخرى رغم ذلك</translation>
    </message>
    <message>
        <source>With our staff: eyes closed</source>
        <translation>مع فريق العيادة: العينان مغمضتان</translation>
    </message>
</context>
<context>
    <name>BalanceSkippedScreen</name>
    <message>
        <source>You told us that there is nothing firm to hold on to. Standing on one leg is safe only beside a rail or a heavy chair.</source>
        <translation>أخبرتنا أنه لا يوجد شيء ثابت للإمساك به. الوقوف على ساق واحدة آمن فقط بجانب حاجز أو كرسي ثقيل.</translation>
    </message>
    <message>
        <source>For you, standing on one leg is safe only with a person beside you, and nobody is there right now.</source>
        <translation>الوقوف على ساق واحدة آمن لك فقط مع شخص بجانبك، ولا أحد هنا الآن.</translation>
    </message>
    <message>
        <source>From what you told us, standing on one leg is not right for you today.</source>
        <translation>بحسب ما أخبرتنا به، الوقوف على ساق واحدة لا يناسبك اليوم.</translation>
    </message>
    <message>
        <source>We leave the balance part out today</source>
        <translation>نترك جزء التوازن اليوم</translation>
    </message>
    <message>
        <source>You told us:</source>
        <translation>أخبرتنا بما يلي:</translation>
    </message>
    <message>
        <source>Under 18, and from 65 on, we always ask for a person beside you.</source>
        <translation>دون سن 18 ومن سن 65 نطلب دائما وجود شخص بجانبك.</translation>
    </message>
    <message>
        <source>That is fine. Your sheet works without it. If you would like to do it with our staff, press Get help.</source>
        <translation>لا بأس. ورقتك تكتمل من دونه. يمكن القيام به مع فريق العيادة بلمس زر المساعدة.</translation>
    </message>
</context>
<context>
    <name>BirthYearScreen</name>
    <message>
        <source>Which year were you born?</source>
        <translation>ما سنة ميلادك؟</translation>
    </message>
    <message>
        <source>Balance changes with age, so we compare you with people of your own age.</source>
        <translation>يتغير التوازن مع العمر، لذلك نقارن نتيجتك بأشخاص في عمرك.</translation>
    </message>
    <message>
        <source>Four digits</source>
        <translation>أربعة أرقام</translation>
    </message>
    <message>
        <source>Please enter a year from %1 to %2.</source>
        <translation>يرجى إدخال سنة من %1 إلى %2.</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>تغيير: %1</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Is everything right?</source>
        <translation>هل كل شيء صحيح؟</translation>
    </message>
    <message>
        <source>You can change any answer.</source>
        <translation>يمكنك تغيير أي جواب.</translation>
    </message>
    <message>
        <source>Yes, show my results</source>
        <translation>نعم، عرض نتائجي</translation>
    </message>
</context>
<context>
    <name>CheckViewModel</name>
    <message>
        <source>About you</source>
        <translation>عنك</translation>
    </message>
    <message>
        <source>Your health</source>
        <translation>صحتك</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>أين الألم</translation>
    </message>
    <message>
        <source>Your symptoms</source>
        <translation>ما تشعر به</translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation>الوقوف على ساق واحدة</translation>
    </message>
    <message>
        <source>Your arches</source>
        <translation>قوسا قدميك</translation>
    </message>
    <message>
        <source>Sore places</source>
        <translation>مواضع الألم</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>الساق اليسرى</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>الساق اليمنى</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>هذا الجزء</translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation>ترك اليوم</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>القدم اليسرى</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>القدم اليمنى</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>لم يذكر</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>سنة الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>رقم العيادة</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>أفضل ألا أقول</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذا</translation>
    </message>
    <message>
        <source>Nothing hurts</source>
        <translation>لا يوجد ألم</translation>
    </message>
    <message>
        <source>{now} of 10 now, {worst} at worst</source>
        <translation>{now} من 10 الآن، {worst} في أشده</translation>
    </message>
    <message numerus="yes">
        <source>%n mm</source>
        <translation>
            <numerusform>%n مم</numerusform>
            <numerusform>%n مم</numerusform>
            <numerusform>%n مم</numerusform>
            <numerusform>%n مم</numerusform>
            <numerusform>%n مم</numerusform>
            <numerusform>%n مم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>شهر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>one try</source>
        <translation>محاولة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>best of %n tries</source>
        <translation>
            <numerusform>أفضل محاولة</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>أفضل محاولة من 2</numerusform>
            <numerusform>أفضل %n محاولات</numerusform>
            <numerusform>أفضل %n محاولة</numerusform>
            <numerusform>أفضل %n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} seconds, {tries}</source>
        <translation>{seconds} ثانية، {tries}</translation>
    </message>
    <message>
        <source>Measured by our staff</source>
        <translation>قاسه فريق العيادة</translation>
    </message>
    <message>
        <source>Looks like a low arch</source>
        <translation>يشبه قوسا منخفضا</translation>
    </message>
    <message>
        <source>Looks like a typical arch</source>
        <translation>يشبه قوسا معتادا</translation>
    </message>
    <message>
        <source>Looks like a high arch</source>
        <translation>يشبه قوسا عاليا</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>ErrorPage</name>
    <message>
        <source>Sorry, we have to stop here</source>
        <translation>نأسف، يجب أن نتوقف هنا</translation>
    </message>
    <message>
        <source>Something went wrong on our side, not on yours. Your answers so far are kept, and our staff know. Please go to the desk.</source>
        <translation>حدث خطأ من جهتنا لا من جهتك. إجاباتك حتى الآن محفوظة وفريق العيادة على علم. يرجى التوجه إلى مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Something went wrong on our side, not on yours. Please go to the desk, or start again.</source>
        <translation>حدث خطأ من جهتنا لا من جهتك. يرجى التوجه إلى مكتب الاستقبال أو البدء من جديد.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Why this?</source>
        <translation>لماذا هذا؟</translation>
    </message>
    <message>
        <source>Why this? %1</source>
        <translation>لماذا هذا؟ %1</translation>
    </message>
</context>
<context>
    <name>FirstNameScreen</name>
    <message>
        <source>What is your first name?</source>
        <translation>ما اسمك الأول؟</translation>
    </message>
    <message>
        <source>It is printed on your sheet. You can leave it out.</source>
        <translation>يطبع على ورقتك. يمكنك تركه.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>ترك هذا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>GoodbyeScreen</name>
    <message>
        <source>Thank you</source>
        <translation>شكرا لك</translation>
    </message>
    <message>
        <source>Thank you, %1</source>
        <translation>شكرا لك، %1</translation>
    </message>
    <message>
        <source>Our staff will look at your answers with you.</source>
        <translation>سينظر فريق العيادة في إجاباتك معك.</translation>
    </message>
    <message>
        <source>Please take your sheet with you.</source>
        <translation>يرجى أخذ ورقتك معك.</translation>
    </message>
    <message>
        <source>You can go now.</source>
        <translation>يمكنك الذهاب الآن.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Your visit code</source>
        <translation>رمز زيارتك</translation>
    </message>
    <message>
        <source>Keep it for your next visit. It is on your sheet too.</source>
        <translation>يفيد في زيارتك القادمة. هو على ورقتك أيضا.</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>قبل المغادرة</translation>
    </message>
    <message>
        <source>Take your sheet and your things.</source>
        <translation>يرجى أخذ ورقتك وأغراضك.</translation>
    </message>
    <message>
        <source>Take your things with you.</source>
        <translation>يرجى أخذ أغراضك معك.</translation>
    </message>
    <message>
        <source>No sheet yet? Tell our staff your code and they print it.</source>
        <translation>لا ورقة بعد؟ بذكر رمزك لفريق العيادة تطبع لك.</translation>
    </message>
    <message>
        <source>Please go to the desk now, or stay here and touch Get help.</source>
        <translation>يرجى التوجه إلى مكتب الاستقبال الآن، أو البقاء هنا ولمس زر المساعدة.</translation>
    </message>
    <message>
        <source>Questions? Our staff at the desk are glad to help.</source>
        <translation>أسئلة؟ فريق الاستقبال يسعده أن يساعد.</translation>
    </message>
    <message>
        <source>Nothing about you stays on this machine.</source>
        <translation>لا يبقى شيء عنك على هذا الجهاز.</translation>
    </message>
    <message>
        <source>This screen clears itself for the next person.</source>
        <translation>تمسح هذه الشاشة نفسها للشخص التالي.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Read this screen to me</source>
        <translation>قراءة هذه الشاشة بصوت</translation>
    </message>
    <message>
        <source>Text size, contrast, sound and language</source>
        <translation>حجم النص والتباين والصوت واللغة</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Choose your language</source>
        <translation>اختيار اللغة</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Welcome</source>
        <translation>أهلا بك</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>عنك</translation>
    </message>
    <message>
        <source>Your health</source>
        <translation>صحتك</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>أين الألم</translation>
    </message>
    <message>
        <source>Your symptoms</source>
        <translation>ما تشعر به</translation>
    </message>
    <message>
        <source>Your balance</source>
        <translation>توازنك</translation>
    </message>
    <message>
        <source>Your arches</source>
        <translation>قوسا قدميك</translation>
    </message>
    <message>
        <source>Your results</source>
        <translation>نتائجك</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>ورقتك</translation>
    </message>
    <message>
        <source>Our staff have been called</source>
        <translation>تم استدعاء فريق العيادة</translation>
    </message>
    <message>
        <source>Calling our staff…</source>
        <translation>جار استدعاء فريق العيادة…</translation>
    </message>
    <message>
        <source>Please ask at the desk</source>
        <translation>يرجى السؤال في مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Someone will come to you. You can wait here, or go on.</source>
        <translation>سيأتي إليك شخص. يمكنك الانتظار هنا أو المتابعة.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>لحظة واحدة.</translation>
    </message>
    <message>
        <source>Our staff at the desk are glad to help you. Your place here is kept while you are gone for a moment.</source>
        <translation>فريق الاستقبال يسعده أن يساعدك. مكانك هنا محفوظ أثناء غيابك القصير.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>حسنا</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>To protect your answers, this screen starts again. Seconds left: %1</source>
        <translation>لحماية إجاباتك ستبدأ هذه الشاشة من جديد. الثواني الباقية: %1</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>أحتاج إلى وقت أكثر</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>لمس الشاشة للبدء</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>المزيد في الأسفل</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Erase</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Capital letter</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>PainList</name>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>الجهتان</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
</context>
<context>
    <name>PainRatingScreen</name>
    <message>
        <source>How is your %1?</source>
        <translation>كيف حال: %1؟</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>الموضع %1 من %2</translation>
    </message>
    <message>
        <source>How bad is it right now?</source>
        <translation>ما شدة الألم الآن؟</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>الألم الآن</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>لا ألم</translation>
    </message>
    <message>
        <source>Worst you can imagine</source>
        <translation>أشد ألم ممكن</translation>
    </message>
    <message>
        <source>How bad was it at its worst in the last week?</source>
        <translation>ما أشد ألم خلال الأسبوع الماضي؟</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>أشد ألم</translation>
    </message>
    <message>
        <source>The worst is at least as bad as now: %1 or more.</source>
        <translation>الأشد لا يقل عن الآن: %1 أو أكثر.</translation>
    </message>
    <message>
        <source>How long has it hurt?</source>
        <translation>منذ متى هذا الألم؟</translation>
    </message>
</context>
<context>
    <name>PainRatingViewModel</name>
    <message>
        <source>Less than 2 weeks</source>
        <translation>أقل من أسبوعين</translation>
    </message>
    <message>
        <source>2 to 6 weeks</source>
        <translation>من 2 إلى 6 أسابيع</translation>
    </message>
    <message>
        <source>6 weeks to 3 months</source>
        <translation>من 6 أسابيع إلى 3 أشهر</translation>
    </message>
    <message>
        <source>3 to 12 months</source>
        <translation>من 3 إلى 12 شهرا</translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation>أكثر من سنة</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>لا أعرف بالتأكيد</translation>
    </message>
</context>
<context>
    <name>PainScreen</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>أين الألم؟</translation>
    </message>
    <message>
        <source>Choose each sore place.</source>
        <translation>يرجى اختيار كل موضع مؤلم.</translation>
    </message>
    <message>
        <source>Touch each sore place on the picture.</source>
        <translation>يرجى لمس كل موضع مؤلم على الصورة.</translation>
    </message>
    <message>
        <source>Use the picture</source>
        <translation>استخدام الصورة</translation>
    </message>
    <message>
        <source>Use a list</source>
        <translation>استخدام قائمة</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>الأمام</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>Under your feet</source>
        <translation>تحت قدميك</translation>
    </message>
    <message>
        <source>as your prints look on the floor</source>
        <translation>كما تظهر طبعاتك على الأرض</translation>
    </message>
    <message>
        <source>Nothing hurts</source>
        <translation>لا يوجد ألم</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>May we keep your answers?</source>
        <translation>هل يمكننا حفظ إجاباتك؟</translation>
    </message>
    <message>
        <source>We ask about your health, your feet and your balance. Everything stays on this machine at %1.</source>
        <translation>نسأل عن صحتك وقدميك وتوازنك. كل شيء يبقى على هذا الجهاز في %1.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Yes, keep them</source>
        <translation>نعم، مع الحفظ</translation>
    </message>
    <message>
        <source>Our staff can see them, and you can come back and compare. You can ask us to delete them.</source>
        <translation>يستطيع فريق العيادة رؤيتها، ويمكنك العودة والمقارنة. ويمكنك أن تطلب منا حذفها.</translation>
    </message>
    <message>
        <source>Use it without saving</source>
        <translation>متابعة من دون حفظ</translation>
    </message>
    <message>
        <source>You get your sheet. When you leave, your answers are gone.</source>
        <translation>لك ورقتك. عند المغادرة تحذف إجاباتك.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>لا، شكرا</translation>
    </message>
    <message>
        <source>Nothing is kept. Our staff are glad to help you in person.</source>
        <translation>لا يحفظ شيء. فريق العيادة يسعده أن يساعدك شخصيا.</translation>
    </message>
    <message>
        <source>This is not a medical test and gives no diagnosis. It cannot replace a visit to a professional.</source>
        <translation>هذا ليس فحصا طبيا ولا يعطي تشخيصا. ولا يغني عن زيارة مختص.</translation>
    </message>
</context>
<context>
    <name>ReferenceScreen</name>
    <message>
        <source>Did we give you a number?</source>
        <translation>هل أعطيناك رقما؟</translation>
    </message>
    <message>
        <source>Type it or scan it. You can leave both out.</source>
        <translation>يمكن كتابته أو مسحه. ويمكنك ترك الاثنين.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>ترك هذا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Your number at this clinic</source>
        <translation>رقمك في هذه العيادة</translation>
    </message>
    <message>
        <source>The code on an earlier sheet</source>
        <translation>الرمز على ورقة سابقة</translation>
    </message>
    <message>
        <source>This does not look like one of our codes. It has six letters and numbers.</source>
        <translation>لا يشبه هذا رموزنا. الرمز ستة حروف وأرقام.</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>What we saw today</source>
        <translation>ما رأيناه اليوم</translation>
    </message>
    <message>
        <source>This is what your answers suggest. It is not a diagnosis.</source>
        <translation>هذا ما تشير إليه إجاباتك، وهو ليس تشخيصا.</translation>
    </message>
    <message>
        <source>Back to my results</source>
        <translation>العودة إلى نتائجي</translation>
    </message>
    <message>
        <source>See my sheet</source>
        <translation>عرض ورقتي</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Why we say this</source>
        <translation>لماذا نقول هذا</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>ما يلفت النظر</translation>
    </message>
    <message>
        <source>Nothing stands out in your answers today. Keep your feet and legs moving.</source>
        <translation>لا شيء يلفت النظر في إجاباتك اليوم. من الجيد الاستمرار في تحريك القدمين والساقين.</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Which year were you born?</source>
        <translation>ما سنة ميلادك؟</translation>
    </message>
    <message>
        <source>What is the code of your visit?</source>
        <translation>ما رمز زيارتك؟</translation>
    </message>
    <message>
        <source>With your code, this opens your visit again.</source>
        <translation>بهذا الرمز تفتح زيارتك من جديد.</translation>
    </message>
    <message>
        <source>Our staff can tell you. It has six letters and numbers.</source>
        <translation>يعرفه فريق العيادة. هو ستة حروف وأرقام.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The code of your visit</source>
        <translation>رمز زيارتك</translation>
    </message>
    <message>
        <source>This does not look like one of our codes. It has six letters and numbers.</source>
        <translation>لا يشبه هذا رموزنا. الرمز ستة حروف وأرقام.</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>سنة الميلاد</translation>
    </message>
    <message>
        <source>Four digits</source>
        <translation>أربعة أرقام</translation>
    </message>
    <message>
        <source>We could not find an open visit with this code and birth year. Check both, or ask our staff.</source>
        <translation>لم نجد زيارة مفتوحة بهذا الرمز وسنة الميلاد. يرجى التأكد من الاثنين أو سؤال فريق العيادة.</translation>
    </message>
</context>
<context>
    <name>RippleCard</name>
    <message>
        <source>How it may connect</source>
        <translation>كيف قد يرتبط ذلك</translation>
    </message>
    <message>
        <source>%1, your answers point here</source>
        <translation>%1، إجاباتك تشير إلى هنا</translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذا</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>أفضل ألا أقول</translation>
    </message>
</context>
<context>
    <name>ScreenPage</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>SexScreen</name>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>أفضل ألا أقول</translation>
    </message>
    <message>
        <source>Are you…</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>This is for the clinic&apos;s records. Your plan does not depend on it.</source>
        <translation>هذا لسجلات العيادة. خطتك لا تعتمد عليه.</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message numerus="yes">
        <source>Your sheet, %n page(s)</source>
        <translation>
            <numerusform>ورقتك</numerusform>
            <numerusform>ورقتك، صفحة واحدة</numerusform>
            <numerusform>ورقتك، صفحتان</numerusform>
            <numerusform>ورقتك، %n صفحات</numerusform>
            <numerusform>ورقتك، %n صفحة</numerusform>
            <numerusform>ورقتك، %n صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetScreen</name>
    <message>
        <source>Your sheet is ready</source>
        <translation>ورقتك جاهزة</translation>
    </message>
    <message>
        <source>Your sheet for our staff</source>
        <translation>ورقتك لفريق العيادة</translation>
    </message>
    <message>
        <source>Your visit code is %1.</source>
        <translation>رمز زيارتك هو %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>ورقتك</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>صفحة %1</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>عرض أقرب</translation>
    </message>
    <message>
        <source>Larger print</source>
        <translation>خط أكبر</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Print here</source>
        <translation>الطباعة هنا</translation>
    </message>
    <message>
        <source>It comes out here</source>
        <translation>تخرج الورقة هنا</translation>
    </message>
    <message>
        <source>Print at the desk</source>
        <translation>الطباعة في الاستقبال</translation>
    </message>
    <message>
        <source>Our staff hand it to you</source>
        <translation>يسلمها لك فريق العيادة</translation>
    </message>
    <message>
        <source>There is no printer here.</source>
        <translation>لا توجد طابعة هنا.</translation>
    </message>
    <message>
        <source>Keep your plan on your phone, or take a photo of the pages.</source>
        <translation>يمكنك حفظ خطتك في هاتفك أو تصوير الصفحات.</translation>
    </message>
    <message>
        <source>Please ask our staff.</source>
        <translation>يرجى سؤال فريق العيادة.</translation>
    </message>
    <message>
        <source>Code square with your plan</source>
        <translation>مربع رمز فيه خطتك</translation>
    </message>
    <message>
        <source>Or keep it on your phone</source>
        <translation>أو حفظها في هاتفك</translation>
    </message>
    <message>
        <source>Point your phone camera at the square. It holds your plan, with no name and no link.</source>
        <translation>كاميرا الهاتف تقرأ المربع. فيه خطتك من دون اسم ومن دون رابط.</translation>
    </message>
</context>
<context>
    <name>SheetStatus</name>
    <message>
        <source>Making your sheet…</source>
        <translation>جار إعداد ورقتك…</translation>
    </message>
    <message>
        <source>Your sheet is printed.</source>
        <translation>طبعت ورقتك.</translation>
    </message>
    <message>
        <source>Your sheet is printing.</source>
        <translation>ورقتك قيد الطباعة.</translation>
    </message>
    <message>
        <source>Sending your sheet to the printer.</source>
        <translation>جار إرسال ورقتك إلى الطابعة.</translation>
    </message>
    <message>
        <source>Please take it with you.</source>
        <translation>يرجى أخذها معك.</translation>
    </message>
    <message>
        <source>Please wait here. This can take a minute.</source>
        <translation>يرجى الانتظار هنا. قد يستغرق هذا دقيقة.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>أُوقفت الطباعة.</translation>
    </message>
    <message>
        <source>Our staff can print more for you.</source>
        <translation>يستطيع موظفونا أن يطبعوا لك المزيد.</translation>
    </message>
    <message>
        <source>If it is not there, try again or ask our staff.</source>
        <translation>إن لم تجدها هناك فحاول مرة أخرى أو اسأل موظفينا.</translation>
    </message>
    <message>
        <source>Your sheet did not come out. Try again, or print at the desk.</source>
        <translation>لم تخرج ورقتك. حاول مرة أخرى، أو اطبعها عند المكتب.</translation>
    </message>
    <message>
        <source>Your sheet did not come out. Try again, or ask our staff.</source>
        <translation>لم تخرج ورقتك. حاول مرة أخرى، أو اسأل موظفينا.</translation>
    </message>
    <message>
        <source>Please tell our staff. Printing goes on once it is fixed.</source>
        <translation>يرجى إخبار فريق العيادة. تستمر الطباعة بعد الإصلاح.</translation>
    </message>
    <message>
        <source>Your sheet waits at the desk.</source>
        <translation>ورقتك في انتظارك في الاستقبال.</translation>
    </message>
    <message>
        <source>Tell our staff your code: %1</source>
        <translation>رمزك لفريق العيادة: %1</translation>
    </message>
</context>
<context>
    <name>SheetViewModel</name>
    <message>
        <source>We cannot show your sheet here, but it can be printed.</source>
        <translation>لا يمكننا عرض ورقتك هنا، لكن يمكن طباعتها.</translation>
    </message>
</context>
<context>
    <name>SideMark</name>
    <message>
        <source>left</source>
        <translation>اليسرى</translation>
    </message>
    <message>
        <source>right</source>
        <translation>اليمنى</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter for the left foot</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter for the right foot</comment>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>StaffNeededScreen</name>
    <message>
        <source>Please see our staff now</source>
        <translation>يرجى مراجعة فريق العيادة الآن</translation>
    </message>
    <message>
        <source>Please see our staff today</source>
        <translation>يرجى مراجعة فريق العيادة اليوم</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>See my sheet</source>
        <translation>عرض ورقتي</translation>
    </message>
    <message>
        <source>Our staff have been told.</source>
        <translation>فريق العيادة على علم.</translation>
    </message>
    <message>
        <source>Please go to the desk and show this page.</source>
        <translation>يرجى التوجه إلى مكتب الاستقبال وعرض هذه الصفحة.</translation>
    </message>
    <message>
        <source>We have called someone</source>
        <translation>استدعينا شخصا</translation>
    </message>
    <message>
        <source>Call someone to me</source>
        <translation>استدعاء شخص إلي</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Tell our staff right away.</source>
        <translation>إخبار فريق العيادة فورا.</translation>
    </message>
    <message>
        <source>Sit down where people can see you.</source>
        <translation>الجلوس في مكان يراك فيه الناس.</translation>
    </message>
    <message>
        <source>Do not do the exercises or the balance test today.</source>
        <translation>عدم القيام بالتمارين أو اختبار التوازن اليوم.</translation>
    </message>
    <message>
        <source>Show our staff this page or your sheet before you leave.</source>
        <translation>عرض هذه الصفحة أو ورقتك على فريق العيادة قبل المغادرة.</translation>
    </message>
    <message>
        <source>Do not start new exercises yet.</source>
        <translation>عدم بدء تمارين جديدة الآن.</translation>
    </message>
    <message>
        <source>Take your medicine as usual, unless someone tells you not to.</source>
        <translation>الاستمرار في الأدوية كالمعتاد، إلا إذا قيل لك غير ذلك.</translation>
    </message>
    <message>
        <source>You told us</source>
        <translation>ما أخبرتنا به</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
</context>
<context>
    <name>SymptomScreen</name>
    <message>
        <source>Why we ask</source>
        <translation>لماذا نسأل</translation>
    </message>
    <message>
        <source>millimeters, %1 to %2</source>
        <translation>مليمتر، من %1 إلى %2</translation>
    </message>
    <message>
        <source>months, %1 to %2</source>
        <translation>شهر، من %1 إلى %2</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>How are your feet doing?</source>
        <translation>كيف حال قدميك؟</translation>
    </message>
    <message>
        <source>Answer a few questions, try standing on each leg, and take home a plan that fits your answers.</source>
        <translation>بضعة أسئلة، وتجربة الوقوف على كل ساق، ثم خطة تناسب إجاباتك إلى البيت.</translation>
    </message>
    <message>
        <source>About 10 minutes</source>
        <translation>نحو 10 دقائق</translation>
    </message>
    <message>
        <source>A printed sheet to take home</source>
        <translation>ورقة مطبوعة إلى البيت</translation>
    </message>
    <message>
        <source>Not a diagnosis: a place to start</source>
        <translation>ليس تشخيصا: نقطة بداية</translation>
    </message>
    <message>
        <source>Go on with a visit I started</source>
        <translation>متابعة زيارة بدأتها</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
</TS>
