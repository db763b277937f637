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
        <translation>الأزرار في أسفل الشاشة</translation>
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
    <name>ApproveBar</name>
    <message>
        <source>Looked at, not printed</source>
        <translation>راجعها أحد ولم تُطبع</translation>
    </message>
    <message>
        <source>Nobody has looked at this plan yet</source>
        <translation>لم يراجع أحد هذه الخطة بعد</translation>
    </message>
</context>
<context>
    <name>ApproveButton</name>
    <message>
        <source>Print again</source>
        <translation>الطباعة مرة أخرى</translation>
    </message>
    <message>
        <source>Approve and print</source>
        <translation>الموافقة والطباعة</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة الورقة</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
</context>
<context>
    <name>ArchDialog</name>
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
        <source>Left foot: measure the arch</source>
        <translation>القدم اليسرى: قياس القوس</translation>
    </message>
    <message>
        <source>Right foot: measure the arch</source>
        <translation>القدم اليمنى: قياس القوس</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>نوع القياس</translation>
    </message>
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
    <message>
        <source>Save the measure</source>
        <translation>حفظ القياس</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of a key</comment>
        <translation>Esc</translation>
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
        <source>Move the slider or the print until it looks like yours, or touch the picture that does.</source>
        <translation>يرجى تحريك المؤشر أو الطبعة حتى تشبه طبعة قدمك، أو لمس الصورة التي تشبهها.</translation>
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
        <translation>الآن الوقوف على ساق واحدة، كل جهة بدورها. من دون حذاء ولا جوارب، والأرض جافة.</translation>
    </message>
    <message>
        <source>Leave it out today</source>
        <translation>تخطي هذا الجزء اليوم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>With pain this strong, it is better to leave the balance part out today.</source>
        <translation>مع ألم بهذه الشدة، من الأفضل ترك جزء التوازن اليوم.</translation>
    </message>
    <message>
        <source>That is fine. Your sheet works without it. You may still try it, but only with a person beside you. Then please answer both questions.</source>
        <translation>لا بأس. ورقتك تكتمل من دونه. تبقى المحاولة ممكنة، لكن فقط مع شخص بجانبك. عندها يرجى الإجابة عن السؤالين.</translation>
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
        <source>Please do this only with a person beside you.</source>
        <translation>يرجى القيام بهذا فقط مع شخص بجانبك.</translation>
    </message>
    <message>
        <source>Nobody there? Touch Get help and our staff will come.</source>
        <translation>لا أحد هنا؟ بلمس زر المساعدة يأتي إليك فريق العيادة.</translation>
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
        <source>First let the person you help stand heel to toe for 10 seconds, holding on. If that is hard, touch “Leave this out” on the next page.</source>
        <translation>أولا يقف من تساعده 10 ثوان وكعب قدم أمام أصابع الأخرى مباشرة، مع الإمساك بالحاجز أو الكرسي. إذا كان هذا صعبا، يرجى لمس «تخطي هذا الجزء» في الصفحة التالية.</translation>
    </message>
    <message>
        <source>Try it with the person beside me</source>
        <translation>المحاولة مع الشخص الذي بجانبي</translation>
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
        <source>of %1 seconds</source>
        <translation>من %1 ثانية</translation>
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
        <source>Leave this out</source>
        <translation>تخطي هذا الجزء</translation>
    </message>
    <message>
        <source>No more tries on this leg</source>
        <translation>لا محاولات أخرى على هذه الساق</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>قراءة بصوت</translation>
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
        <source>Next: try %1 of %2</source>
        <translation>التالي: المحاولة %1 من %2</translation>
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
        <source>seconds to rest</source>
        <translation>ثانية للراحة</translation>
    </message>
    <message>
        <source>Sit down if you like. The next try starts only when you say so.</source>
        <translation>يمكنك الجلوس. لا تبدأ المحاولة التالية إلا بموافقتك.</translation>
    </message>
    <message>
        <source>No more tries on this leg</source>
        <translation>لا محاولات أخرى على هذه الساق</translation>
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
        <source>Try %1: your best</source>
        <translation>المحاولة %1: الأفضل</translation>
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
        <source>No more tries on this leg</source>
        <translation>لا محاولات أخرى على هذه الساق</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>With our staff: eyes closed</source>
        <translation>مع فريق العيادة: العينان مغمضتان</translation>
    </message>
</context>
<context>
    <name>BalanceSkippedScreen</name>
    <message>
        <source>With pain this strong it is better not to stand on one leg today.</source>
        <translation>مع ألم بهذه الشدة، من الأفضل عدم الوقوف على ساق واحدة اليوم.</translation>
    </message>
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
    <name>BarChart</name>
    <message>
        <source>under 5</source>
        <translation>أقل من 5</translation>
    </message>
</context>
<context>
    <name>BirthYearScreen</name>
    <message>
        <source>Which year were you born?</source>
        <translation>ما سنة ميلادك؟</translation>
    </message>
    <message>
        <source>Balance changes with age, so we compare you with people of your own age. You can leave it out.</source>
        <translation>يتغير التوازن مع العمر، لذلك نقارن نتيجتك بأشخاص في عمرك. يمكنك تركها.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
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
        <source>Left out today. Your tries from before are kept, but they do not count.</source>
        <translation>ترك اليوم. محاولاتك السابقة محفوظة، لكنها لا تحسب.</translation>
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
    <name>CheckWords</name>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Log of what was done</source>
        <translation>سجل ما جرى</translation>
    </message>
    <message>
        <source>Who looks here</source>
        <translation>من ينظر هنا</translation>
    </message>
    <message>
        <source>Exercises and texts</source>
        <translation>التمارين والنصوص</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>Complete, version %1</source>
        <translation>كاملة، الإصدار %1</translation>
    </message>
    <message>
        <source>They open; no visit is unfinished</source>
        <translation>تُفتح؛ لا توجد زيارة غير مكتملة</translation>
    </message>
    <message>
        <source>They open; unfinished visits: %1</source>
        <translation>تُفتح؛ الزيارات غير المكتملة: %1</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>المساحة الحرة: %1 غيغابايت</translation>
    </message>
    <message>
        <source>Only %1 MB free</source>
        <translation>المساحة الحرة %1 ميغابايت فقط</translation>
    </message>
    <message>
        <source>None is set up, so nothing is printed here</source>
        <translation>لم تُضبط طابعة، فلا يُطبع شيء هنا</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Ready, with %1 paper</source>
        <translation>جاهزة، وفيها ورق %1</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>موقوف في الإعدادات</translation>
    </message>
    <message>
        <source>No sound card was found</source>
        <translation>لم يُعثر على بطاقة صوت</translation>
    </message>
    <message>
        <source>A sound card is there</source>
        <translation>توجد بطاقة صوت</translation>
    </message>
    <message>
        <source>The voice is not installed</source>
        <translation>الصوت القارئ غير مثبّت</translation>
    </message>
    <message>
        <source>The voice is there</source>
        <translation>الصوت القارئ موجود</translation>
    </message>
    <message>
        <source>The date is wrong: %1</source>
        <translation>التاريخ غير صحيح: %1</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>The newest is too old; age in hours: %1</source>
        <translation>الأحدث قديمة جدًا؛ عمرها بالساعات: %1</translation>
    </message>
    <message>
        <source>The newest is less than an hour old</source>
        <translation>عمر الأحدث أقل من ساعة</translation>
    </message>
    <message>
        <source>Age of the newest in hours: %1</source>
        <translation>عمر الأحدث بالساعات: %1</translation>
    </message>
    <message>
        <source>Whole, nothing was changed; lines: %1</source>
        <translation>كامل ولم يتغير فيه شيء؛ الأسطر: %1</translation>
    </message>
    <message>
        <source>Changed or damaged at line %1</source>
        <translation>تغيّر أو تلف عند السطر %1</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>لم يُحدَّد أحد</translation>
    </message>
    <message>
        <source>Ask your technician to make room: the records need at least 500 MB.</source>
        <translation>اطلب من الدعم الفني توفير مساحة: تحتاج السجلات إلى 500 ميغابايت على الأقل.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker, or switch sounds off in the settings.</source>
        <translation>صِل مكبّر صوت، أو أوقف الأصوات في الإعدادات.</translation>
    </message>
    <message>
        <source>Ask your technician to install espeak-ng.</source>
        <translation>اطلب من الدعم الفني تثبيت espeak-ng.</translation>
    </message>
    <message>
        <source>Ask your technician to set date and time.</source>
        <translation>اطلب من الدعم الفني ضبط التاريخ والوقت.</translation>
    </message>
    <message>
        <source>Make one now; after that, one is made every hour.</source>
        <translation>لتُنشأ واحدة الآن، ثم واحدة كل ساعة تلقائيًا.</translation>
    </message>
    <message>
        <source>Have one made now, and find out why they stopped.</source>
        <translation>لتُنشأ واحدة الآن، وابحث عن سبب توقفها.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the records.</source>
        <translation>أخبر من يعتني بالسجلات.</translation>
    </message>
    <message>
        <source>A manager can name somebody in the settings.</source>
        <translation>يمكن للإدارة تحديد شخص في الإعدادات.</translation>
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
    <name>ChooseExercise</name>
    <message>
        <source>Add an exercise</source>
        <translation>إضافة تمرين</translation>
    </message>
    <message>
        <source>In place of: %1</source>
        <translation>بدلًا من: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>ما يعارضه: %1</translation>
    </message>
    <message>
        <source>Only staff can give this one</source>
        <translation>لا يعطيه إلا الموظفون</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>اختيار هذا</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
</context>
<context>
    <name>ClinicDoseDialog</name>
    <message>
        <source>Choose an exercise. Its dose then applies to every new plan.</source>
        <translation>يرجى اختيار تمرين. تسري جرعته بعدها على كل خطة جديدة.</translation>
    </message>
    <message>
        <source>Each number stays within what its source names.</source>
        <translation>يبقى كل رقم ضمن ما يذكره مصدره.</translation>
    </message>
    <message>
        <source>Save the dose</source>
        <translation>حفظ الجرعة</translation>
    </message>
    <message>
        <source>Back to the usual dose</source>
        <translation>العودة إلى الجرعة المعتادة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of a key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>The copy is written</source>
        <translation>كُتبت النسخة</translation>
    </message>
    <message>
        <source>A copy for the client</source>
        <translation>نسخة للزائر</translation>
    </message>
    <message>
        <source>Everything kept about this person, from every visit of theirs, goes into one file that other programs can read. Hand it only to the person it is about.</source>
        <translation>كل ما هو محفوظ عن هذا الشخص، من كل زياراته، يُكتب في ملف واحد تقرؤه برامج أخرى. سلّمه إلى صاحبه وحده.</translation>
    </message>
    <message>
        <source>No file is overwritten.</source>
        <translation>لا يُكتب فوق أي شيء.</translation>
    </message>
    <message>
        <source>Your PIN is asked for first. The file is not encrypted.</source>
        <translation>يُطلب رقمك السري أولًا. الملف غير مشفّر.</translation>
    </message>
    <message>
        <source>It is in this file:</source>
        <translation>هي في هذا الملف:</translation>
    </message>
    <message>
        <source>Write the copy</source>
        <translation>اكتب النسخة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of a key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>DeskBars</name>
    <message>
        <source>not done</source>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Line: %1 s, mean for %2 (%3)</source>
        <translation>الخط: %1 ث، متوسط %2 (%3)</translation>
    </message>
</context>
<context>
    <name>DeskLogo</name>
    <message>
        <source>Desk</source>
        <comment>name of the window for staff</comment>
        <translation>المكتب</translation>
    </message>
</context>
<context>
    <name>DeskNow</name>
    <message>
        <source>Please go to the desk now.</source>
        <translation>يرجى التوجه إلى مكتب الاستقبال الآن.</translation>
    </message>
    <message>
        <source>Do not leave before a person has talked with you.</source>
        <translation>عدم المغادرة قبل التحدث مع أحد من الفريق.</translation>
    </message>
</context>
<context>
    <name>DeskSurface</name>
    <message>
        <source>All right</source>
        <translation>حسنا</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>You will be signed out, so that nobody else works under your name. Seconds left: %1</source>
        <translation>سيتم تسجيل خروجك حتى لا يعمل أحد باسمك. الثواني المتبقية: %1</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>إخفاء لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>DoseDialog</name>
    <message>
        <source>Each number stays within what its source names.</source>
        <translation>يبقى كل رقم ضمن ما يذكره مصدره.</translation>
    </message>
    <message>
        <source>Save the dose</source>
        <translation>حفظ الجرعة</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of a key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>DoseNumbers</name>
    <message>
        <source>Sets</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Times in a set</source>
        <translation>المرات في المجموعة</translation>
    </message>
    <message>
        <source>Hold, seconds</source>
        <translation>الثبات، ثوانٍ</translation>
    </message>
    <message>
        <source>Length of a set, seconds</source>
        <translation>مدة المجموعة، ثوانٍ</translation>
    </message>
    <message>
        <source>Rest between sets, seconds</source>
        <translation>الراحة بين المجموعات، ثوانٍ</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>مرات في اليوم</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>أيام في الأسبوع</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>دائمًا %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 to %2, our own limits</source>
        <translation>من %1 إلى %2، حدودنا نحن</translation>
    </message>
    <message>
        <source>Less: %1</source>
        <translation>أقل: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>أكثر: %1</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Print jobs</source>
        <translation>مهام الطباعة</translation>
    </message>
    <message>
        <source>Answers, measures, changes and other entries</source>
        <translation>الإجابات والقياسات والتغييرات وقيود أخرى</translation>
    </message>
    <message>
        <source>Older copies of the records, removed whole</source>
        <translation>نسخ أقدم من السجلات، أُزيلت كاملة</translation>
    </message>
    <message>
        <source>Still found in the records</source>
        <translation>ما بقي في السجلات</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>إدخالات أخرى</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>ما الذي مُحي</translation>
    </message>
    <message>
        <source>Erase this person?</source>
        <translation>هل تمحو بيانات هذا الشخص؟</translation>
    </message>
    <message>
        <source>Looking for all that is kept of them…</source>
        <translation>جارٍ البحث عن كل ما هو محفوظ عنه…</translation>
    </message>
    <message>
        <source>All that is kept of %1 goes, and nobody can bring it back.</source>
        <translation>كل ما هو محفوظ عن %1 يُمحى، ولا يمكن لأحد استعادته.</translation>
    </message>
    <message>
        <source>Nothing of this person is left here.</source>
        <translation>لم يبق هنا شيء عن هذا الشخص.</translation>
    </message>
    <message>
        <source>Some of it is still here. Please tell whoever looks after the kiosk.</source>
        <translation>بعضه ما زال هنا. أخبر من يعتني بالجهاز.</translation>
    </message>
    <message>
        <source>This person is out of the records, but not out of everything yet.</source>
        <translation>أُزيل هذا الشخص من السجلات، لكن ليس من كل شيء بعد.</translation>
    </message>
    <message>
        <source>Close every Footing program once: until then a working file still holds them, encrypted.</source>
        <translation>أغلق كل برامج Footing مرة واحدة: حتى ذلك الحين يبقى في ملف عمل شيء عنه، مشفّرًا.</translation>
    </message>
    <message>
        <source>These backups still hold them:</source>
        <translation>هذه النسخ الاحتياطية ما زالت تحفظ بياناته:</translation>
    </message>
    <message>
        <source>These backups will still hold them:</source>
        <translation>هذه النسخ الاحتياطية ستبقى تحفظ بياناته:</translation>
    </message>
    <message>
        <source>And others: %1</source>
        <translation>وغيرها: %1</translation>
    </message>
    <message>
        <source>They go when they are old, or when somebody deletes them by hand.</source>
        <translation>تُحذف عندما تصبح قديمة، أو حين يحذفها أحد بيده.</translation>
    </message>
    <message>
        <source>Exports, copies and paper that left this place are not in this list.</source>
        <translation>ما خرج من هنا من تصدير ونسخ وورق ليس في هذه القائمة.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>This stays in the log for good: write no name and no clinic number.</source>
        <translation>يبقى هذا في السجل دائمًا: لا تكتب اسمًا ولا رقم العيادة.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>امحُ نهائيًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of a key</comment>
        <translation>Esc</translation>
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
    <name>ExerciseCard</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>dose, side, times a day, days a week</comment>
        <translation>%1، %2، %3، %4</translation>
    </message>
    <message numerus="yes">
        <source>%n times a day</source>
        <translation>
            <numerusform>%n مرة في اليوم</numerusform>
            <numerusform>مرة في اليوم</numerusform>
            <numerusform>مرتان في اليوم</numerusform>
            <numerusform>%n مرات في اليوم</numerusform>
            <numerusform>%n مرة في اليوم</numerusform>
            <numerusform>%n مرة في اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days a week</source>
        <translation>
            <numerusform>%n يوم في الأسبوع</numerusform>
            <numerusform>يوم واحد في الأسبوع</numerusform>
            <numerusform>يومان في الأسبوع</numerusform>
            <numerusform>%n أيام في الأسبوع</numerusform>
            <numerusform>%n يومًا في الأسبوع</numerusform>
            <numerusform>%n يوم في الأسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>dose, side, days a week</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>لأن: %1</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>الجرعة</translation>
    </message>
    <message>
        <source>Change the dose: %1</source>
        <translation>تغيير الجرعة: %1</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Swap for another: %1</source>
        <translation>تبديل بآخر: %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>Added by staff</source>
        <translation>أضافه الموظفون</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Finished visits in a file for Excel, R, SPSS, REDCap or a health record system.</source>
        <translation>الزيارات المكتملة في ملف لبرنامج Excel أو R أو SPSS أو REDCap أو نظام السجلات.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Write it like 2026-01-31</source>
        <translation>اكتبه هكذا: 2026-01-31</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>أي أيام</translation>
    </message>
    <message>
        <source>Or all of</source>
        <translation>أو فترة كاملة</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>الربع الماضي</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>This file leads back to people.</source>
        <translation>هذا الملف يدل على أشخاص.</translation>
    </message>
    <message>
        <source>Give it a passphrase, and hand it only to somebody who may have it.</source>
        <translation>ضع له عبارة مرور، ولا تسلّمه إلا لمن يحق له.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV لبرنامج Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>Plain CSV</source>
        <translation>CSV عادي</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <source>FHIR bundles</source>
        <translation>حزم FHIR</translation>
    </message>
    <message>
        <source>Names and clinic numbers</source>
        <translation>الأسماء وأرقام العيادة</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>دون إدراجها</translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation>مع إدراجها</translation>
    </message>
    <message>
        <source>One row is</source>
        <translation>السطر الواحد هو</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>a balance try</source>
        <translation>محاولة توازن</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>A new folder is made in it. No file is overwritten.</source>
        <translation>يُنشأ فيه مجلد جديد. لا يُكتب فوق شيء.</translation>
    </message>
    <message>
        <source>Passphrase, if it is to be encrypted</source>
        <translation>عبارة المرور، إن أردت التشفير</translation>
    </message>
    <message>
        <source>At least 12 characters; four or five words are easy to remember. It cannot be looked up.</source>
        <translation>12 حرفًا على الأقل؛ أربع أو خمس كلمات سهلة التذكر. لا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>finished visits: there is nothing to export in these days.</source>
        <translation>زيارات مكتملة: لا شيء للتصدير في هذه الأيام.</translation>
    </message>
    <message>
        <source>finished visits will be in it.</source>
        <translation>زيارات مكتملة ستكون فيه.</translation>
    </message>
    <message>
        <source>visits written</source>
        <translation>زيارات كُتبت</translation>
    </message>
    <message>
        <source>visits written; seconds left: %1</source>
        <translation>زيارات كُتبت؛ الثواني المتبقية: %1</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>Done: %1 visits</source>
        <translation>تم: %1 زيارة</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>Write the export</source>
        <translation>إنشاء ملف التصدير</translation>
    </message>
    <message>
        <source>Stop: nothing is left of it</source>
        <translation>إيقاف: لا يبقى منه شيء</translation>
    </message>
    <message>
        <source>Another export</source>
        <translation>تصدير آخر</translation>
    </message>
    <message>
        <source>Your PIN is asked for first. The log records who exported what.</source>
        <translation>يُطلب رقمك السري أولًا. يُكتب في السجل من صدّر ماذا.</translation>
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
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>FlagNotice</name>
    <message>
        <source>Please see this client now</source>
        <translation>يُرجى رؤية هذا الزائر الآن</translation>
    </message>
    <message>
        <source>%1 went to the client</source>
        <translation>تمت تلبية النداء: %1</translation>
    </message>
    <message>
        <source>Said yes to: %1</source>
        <translation>الإجابة بنعم عن: %1</translation>
    </message>
    <message>
        <source>I am on my way</source>
        <translation>أنا قادم</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Folder or drive</source>
        <translation>المجلد أو القرص</translation>
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
    <name>FoundRow</name>
    <message>
        <source>Open call for staff</source>
        <translation>نداء مفتوح</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
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
        <source>That was everything. Take good care.</source>
        <translation>هذا كل شيء. مع تمنياتنا لك بالصحة.</translation>
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
        <source>No sheet yet? Tell our staff your code and they will print it.</source>
        <translation>الورقة ليست معك بعد؟ يطبعها لك فريق العيادة عند ذكر رمزك.</translation>
    </message>
    <message>
        <source>You can also touch Get help. Our staff will come to you.</source>
        <translation>يمكنك أيضا لمس زر المساعدة، فيأتي إليك فريق العيادة.</translation>
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
    <name>HealthPage</name>
    <message>
        <source>Daily check</source>
        <translation>الفحص اليومي</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>جارٍ فحص كل شيء…</translation>
    </message>
    <message>
        <source>Checked at %1. Nobody is named to look here every day.</source>
        <translation>تم الفحص في %1. لم يُسمَّ أحد لينظر هنا كل يوم.</translation>
    </message>
    <message>
        <source>Checked at %1. %2 looks here every day.</source>
        <translation>تم الفحص في %1. ينظر %2 هنا كل يوم.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>الفحص من جديد</translation>
    </message>
    <message>
        <source>Everything is all right.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Something needs you.</source>
        <translation>هناك ما يحتاج إليك.</translation>
    </message>
    <message>
        <source>What to do is written beside it.</source>
        <translation>ما يجب فعله مكتوب بجانبه.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا توجد بعد.</translation>
    </message>
    <message>
        <source>The newest is from %1.</source>
        <translation>أحدثها بتاريخ %1.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>أنشئ نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>Made and checked; visits in it: %1</source>
        <translation>أُنشئت وفُحصت؛ عدد الزيارات فيها: %1</translation>
    </message>
    <message>
        <source>Old records</source>
        <translation>سجلات قديمة</translation>
    </message>
    <message>
        <source>How long each kind is kept is set in Settings.</source>
        <translation>مدة حفظ كل نوع تُضبط في الإعدادات.</translation>
    </message>
    <message>
        <source>See what is too old…</source>
        <translation>انظر ما هو قديم…</translation>
    </message>
    <message>
        <source>Log of what was done</source>
        <translation>سجل ما جرى</translation>
    </message>
    <message>
        <source>Who did what and when. A change to it would show.</source>
        <translation>من فعل ماذا ومتى. أي تغيير فيه سيظهر.</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>افتح السجل</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Test page</source>
        <translation>صفحة تجربة</translation>
    </message>
    <message>
        <source>Staff copy</source>
        <translation>نسخة الموظفين</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>حاول مرة أخرى: %1</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>طابعة أخرى</translation>
    </message>
    <message>
        <source>Other printer: %1</source>
        <translation>طابعة أخرى: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>إلغاء: %1</translation>
    </message>
    <message>
        <source>Open visit %1</source>
        <translation>فتح الزيارة %1</translation>
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
    <name>LogPage</name>
    <message>
        <source>Log of what was done</source>
        <translation>سجل ما جرى</translation>
    </message>
    <message>
        <source>The newest first. A change to it would show.</source>
        <translation>الأحدث أولًا. أي تغيير فيه سيظهر.</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>More</source>
        <translation>تفاصيل</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>لم يجرِ شيء بعد.</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>nobody signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>not at the desk</source>
        <translation>ليس من المكتب</translation>
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
    <name>NavItem</name>
    <message>
        <source>%1, waiting: %2</source>
        <translation>%1، بالانتظار: %2</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Daily check</source>
        <translation>الفحص اليومي</translation>
    </message>
    <message>
        <source>Pages of the desk</source>
        <translation>صفحات المكتب</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out, %1</source>
        <translation>تسجيل الخروج، %1</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مشرف النظام</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note to the client</source>
        <translation>ملاحظة للزائر</translation>
    </message>
    <message>
        <source>It is printed on the sheet as you type it, in the language you type it in.</source>
        <translation>تُطبع على الورقة كما تكتبها وباللغة التي تكتبها.</translation>
    </message>
    <message>
        <source>It fits on the sheet</source>
        <translation>تتسع لها الورقة</translation>
    </message>
    <message>
        <source>Too long: shorten it</source>
        <translation>طويلة جدًا: اختصرها</translation>
    </message>
    <message>
        <source>The sheet would need one more page: shorten it</source>
        <translation>ستحتاج الورقة صفحة أخرى: اختصرها</translation>
    </message>
    <message>
        <source>Some characters cannot be printed</source>
        <translation>بعض الحروف لا يمكن طباعتها</translation>
    </message>
    <message>
        <source>Trying it on the sheet…</source>
        <translation>جارٍ تجربتها على الورقة…</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>لم يتغير شيء بعد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of a key</comment>
        <translation>Esc</translation>
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
    <name>NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>No names, no codes. Of health answers, one to four people are shown as “under 5”.</source>
        <translation>بلا أسماء ولا رموز. في إجابات الصحة يظهر من شخص إلى أربعة على أنهم «أقل من 5».</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>زيارات</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>came to the end</source>
        <translation>وصلت إلى النهاية</translation>
    </message>
    <message>
        <source>minutes, usually</source>
        <translation>دقيقة في المعتاد</translation>
    </message>
    <message>
        <source>Visits not finished: at which step</source>
        <translation>زيارات غير منتهية: في أي خطوة</translation>
    </message>
    <message>
        <source>Everybody came to the end.</source>
        <translation>وصل الجميع إلى النهاية.</translation>
    </message>
    <message>
        <source>Visits with a safety answer that a person has to look at.</source>
        <translation>زيارات فيها إجابة سلامة يجب أن يراها أحد الموظفين.</translation>
    </message>
    <message>
        <source>Seconds, eyes open. The clock stops at 45.</source>
        <translation>ثوانٍ، والعينان مفتوحتان. تقف الساعة عند 45.</translation>
    </message>
    <message>
        <source>Visits by the kind of arch, each foot on its own.</source>
        <translation>الزيارات حسب نوع القوس، كل قدم على حدة.</translation>
    </message>
    <message>
        <source>sheets printed</source>
        <translation>أوراق طُبعت</translation>
    </message>
    <message>
        <source>could not be printed</source>
        <translation>تعذرت طباعتها</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Each bar is a day, or several when the period is long. The dark part came to the end.</source>
        <translation>كل عمود يوم، أو عدة أيام إن طالت الفترة. الجزء الداكن وصل إلى النهاية.</translation>
    </message>
    <message>
        <source>Calls for staff</source>
        <translation>نداءات للموظفين</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>طارئة</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>Balance: best time on one leg</source>
        <translation>التوازن: أفضل زمن على ساق واحدة</translation>
    </message>
    <message>
        <source>Arches</source>
        <translation>الأقواس</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Capital letter</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>رموز</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>إخفاء لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
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
    <name>PairBar</name>
    <message>
        <source>under 5</source>
        <translation>أقل من 5</translation>
    </message>
</context>
<context>
    <name>PaperLine</name>
    <message>
        <source>Language of the sheet</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>Day on the paper</source>
        <translation>اليوم المكتوب على الورق</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>هذا صحيح</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Not saved yet: 1 line needs another look.</source>
        <translation>لم تُحفظ بعد: سطر واحد يحتاج إلى مراجعة.</translation>
    </message>
    <message>
        <source>Not saved yet: %1 lines need another look.</source>
        <translation>لم تُحفظ بعد: الأسطر التي تحتاج إلى مراجعة: %1.</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>استمارة ورقية</translation>
    </message>
    <message>
        <source>The same order as on the paper. Leave out what was left empty.</source>
        <translation>الترتيب نفسه كما على الورق. يُترك فارغًا ما تُرك فارغًا.</translation>
    </message>
    <message>
        <source>Save the visit</source>
        <translation>حفظ الزيارة</translation>
    </message>
    <message>
        <source>Each is marked below.</source>
        <translation>كل سطر معلَّم أدناه.</translation>
    </message>
    <message>
        <source>It is marked below.</source>
        <translation>السطر معلَّم أدناه.</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Your PIN, please</source>
        <translation>رقمك السري من فضلك</translation>
    </message>
    <message>
        <source>This needs your PIN again, to be sure it is you: %1.</source>
        <translation>يلزم رقمك السري مرة أخرى للتأكد من أنك أنت: %1.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رقمك السري</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of a key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>PinTrouble</name>
    <message>
        <source>This user is locked.</source>
        <translation>هذا المستخدم مقفل.</translation>
    </message>
    <message>
        <source>Please wait a little.</source>
        <translation>انتظر قليلًا من فضلك.</translation>
    </message>
    <message>
        <source>This name and PIN do not belong together.</source>
        <translation>هذا الاسم والرقم السري لا يتوافقان.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. An administrator can give you a new one.</source>
        <translation>كثرت الأرقام الخاطئة. يستطيع مشرف النظام أن يعطيك رقمًا جديدًا.</translation>
    </message>
    <message>
        <source>There were several wrong PINs. Seconds until you can try again: %1</source>
        <translation>كانت هناك أرقام خاطئة. الثواني حتى المحاولة التالية: %1</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>تحقق من الاثنين وحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>%1, %2</source>
        <comment>dose, side</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>لأن: %1</translation>
    </message>
</context>
<context>
    <name>PrinterNotice</name>
    <message>
        <source>Sheets that will print by themselves then: %1</source>
        <translation>أوراق ستُطبع بعدها تلقائيًا: %1</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>No printer is set up. Sheets can be saved and printed later.</source>
        <translation>لا توجد طابعة مُعدّة. يمكن حفظ الأوراق وطباعتها لاحقًا.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>دعها تتابع</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>طباعة صفحة تجربة</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>طُلبت</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Nothing has been printed yet.</source>
        <translation>لم يُطبع شيء بعد.</translation>
    </message>
    <message>
        <source>Print jobs</source>
        <translation>مهام الطباعة</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation>أي طابعة؟</translation>
    </message>
    <message>
        <source>The job here is dropped. If it was printed after all, nothing is printed twice.</source>
        <translation>تُلغى المهمة هنا. إن كانت قد طُبعت فلن يُطبع شيء مرتين.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of a key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>May we keep your answers?</source>
        <translation>هل يمكننا حفظ إجاباتك؟</translation>
    </message>
    <message>
        <source>We ask about your health, your feet and your balance. If you say yes, %1 keeps your answers on this machine.</source>
        <translation>نسأل عن صحتك وقدميك وتوازنك. إذا وافقت، تحفظ العيادة (%1) إجاباتك على هذا الجهاز.</translation>
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
        <source>Our staff can see them. The clinic may copy them for its own records. You can come back and compare, and you can ask us to delete them.</source>
        <translation>يستطيع فريقنا رؤيتها. وقد تنسخها العيادة لسجلاتها الخاصة. يمكنك العودة والمقارنة، ويمكنك أن تطلب منا حذفها.</translation>
    </message>
    <message>
        <source>Go on without saving</source>
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
        <source>The visit ends here and nothing is kept. Our staff are glad to help you in person.</source>
        <translation>تنتهي الزيارة هنا ولا يحفظ شيء. يسعد فريق العيادة أن يساعدك.</translation>
    </message>
    <message>
        <source>This is not a medical test and gives no diagnosis. It cannot replace a visit to a professional.</source>
        <translation>هذا ليس فحصا طبيا ولا يعطي تشخيصا. ولا يغني عن زيارة مختص.</translation>
    </message>
</context>
<context>
    <name>PrivacyViewModel</name>
    <message>
        <source>We plan to delete them after one day.</source>
        <translation>ننوي حذفها بعد يوم واحد.</translation>
    </message>
    <message numerus="yes">
        <source>We plan to delete them after %n days.</source>
        <translation>
            <numerusform>ننوي حذفها.</numerusform>
            <numerusform>ننوي حذفها بعد يوم واحد.</numerusform>
            <numerusform>ننوي حذفها بعد يومين.</numerusform>
            <numerusform>ننوي حذفها بعد %n أيام.</numerusform>
            <numerusform>ننوي حذفها بعد %n يومًا.</numerusform>
            <numerusform>ننوي حذفها بعد %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>We plan to delete them after one year.</source>
        <translation>ننوي حذفها بعد سنة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>We plan to delete them after %n years.</source>
        <translation>
            <numerusform>ننوي حذفها.</numerusform>
            <numerusform>ننوي حذفها بعد سنة واحدة.</numerusform>
            <numerusform>ننوي حذفها بعد سنتين.</numerusform>
            <numerusform>ننوي حذفها بعد %n سنوات.</numerusform>
            <numerusform>ننوي حذفها بعد %n سنة.</numerusform>
            <numerusform>ننوي حذفها بعد %n سنة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Code of the other visit</source>
        <translation>رمز الزيارة الأخرى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>This is kept with your name and the time.</source>
        <translation>يُحفظ مع اسمك والوقت.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of a key</comment>
        <translation>Esc</translation>
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
        <translation>يمكن كتابته أو تمريره أمام القارئ. ويمكن تخطي الاثنين.</translation>
    </message>
    <message>
        <source>Type it or scan it. You can leave it out.</source>
        <translation>يمكن كتابته أو تمريره أمام القارئ. ويمكن تخطيه.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تخطي</translation>
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
    <name>Refusals</name>
    <message>
        <source>A name has 1 to %1 characters.</source>
        <translation>يتكون الاسم من 1 إلى %1 حرفًا.</translation>
    </message>
    <message>
        <source>More than %1 tries are not kept.</source>
        <translation>لا يُحفظ أكثر من %1 من المحاولات.</translation>
    </message>
    <message>
        <source>More than %1 tries cannot count.</source>
        <translation>لا يمكن أن يزيد عدد المحاولات المحسوبة على %1.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation>غيّر أحدهما.</translation>
    </message>
    <message>
        <source>A visit code has six letters and digits.</source>
        <translation>رمز الزيارة ستة حروف وأرقام.</translation>
    </message>
    <message>
        <source>Check it; it is on the sheet.</source>
        <translation>تحقق منه؛ فهو على الورقة.</translation>
    </message>
    <message>
        <source>There is no visit %1.</source>
        <translation>لا توجد زيارة %1.</translation>
    </message>
    <message>
        <source>Check the code. It may have been erased.</source>
        <translation>تحقق من الرمز. ربما مُحيت الزيارة.</translation>
    </message>
    <message>
        <source>This call was answered already.</source>
        <translation>تمت تلبية هذا النداء من قبل.</translation>
    </message>
    <message>
        <source>A colleague may have answered it.</source>
        <translation>ربما لبّاه أحد الزملاء.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>لم تُضبط أي طابعة.</translation>
    </message>
    <message>
        <source>Set the printer up in the settings.</source>
        <translation>اضبط الطابعة في الإعدادات.</translation>
    </message>
    <message>
        <source>This visit has not come to its end.</source>
        <translation>لم تصل هذه الزيارة إلى نهايتها.</translation>
    </message>
    <message>
        <source>Wait until the client has finished, or close it first.</source>
        <translation>انتظر حتى ينتهي الزائر، أو أغلقها أولًا.</translation>
    </message>
    <message>
        <source>This visit was changed meanwhile, at the kiosk or by a colleague.</source>
        <translation>تغيّرت هذه الزيارة في أثناء ذلك، عند الكشك أو من أحد الزملاء.</translation>
    </message>
    <message>
        <source>Look at it again, then make your change.</source>
        <translation>انظر إليها مجددًا ثم أجرِ تغييرك.</translation>
    </message>
    <message>
        <source>Type why, and try again.</source>
        <translation>اكتب السبب وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>اجعله أقصر.</translation>
    </message>
    <message>
        <source>A reason in a few words is needed.</source>
        <translation>يلزم سبب في كلمات قليلة.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>دورك لا يسمح بهذا.</translation>
    </message>
    <message>
        <source>Ask a manager or an administrator.</source>
        <translation>اطلب ذلك من مدير أو مسؤول.</translation>
    </message>
    <message>
        <source>This needs your PIN again.</source>
        <translation>يلزم رقمك السري مجددًا.</translation>
    </message>
    <message>
        <source>Enter it and try again.</source>
        <translation>أدخله وحاول مجددًا.</translation>
    </message>
    <message>
        <source>You are no longer signed in.</source>
        <translation>انتهت جلستك.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>اختر قيمة أخرى.</translation>
    </message>
    <message>
        <source>There is no language %1.</source>
        <translation>لا توجد لغة %1.</translation>
    </message>
    <message>
        <source>Choose from %1.</source>
        <translation>اختر من %1.</translation>
    </message>
    <message>
        <source>There is a copy of this second already.</source>
        <translation>توجد نسخة من هذه الثانية بالفعل.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1.</source>
        <translation>لا يمكن الكتابة في %1.</translation>
    </message>
    <message>
        <source>Choose another folder or drive.</source>
        <translation>اختر مجلدًا آخر أو قرصًا آخر.</translation>
    </message>
    <message>
        <source>The reason names the client.</source>
        <translation>السبب يذكر اسم الزائر.</translation>
    </message>
    <message>
        <source>It stays in the log for good: say it without name and number.</source>
        <translation>يبقى في السجل دائمًا: اكتبه بلا اسم ولا رقم.</translation>
    </message>
    <message>
        <source>That changes nothing.</source>
        <translation>هذا لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Choose what to change.</source>
        <translation>اختر ما تريد تغييره.</translation>
    </message>
    <message>
        <source>This visit has no sheet yet.</source>
        <translation>لا ورقة لهذه الزيارة بعد.</translation>
    </message>
    <message>
        <source>Wait until the client has finished.</source>
        <translation>انتظر حتى ينتهي الزائر.</translation>
    </message>
    <message>
        <source>A safety answer asks for a person first, so there is no plan to change.</source>
        <translation>إجابة سلامة تتطلب رؤية أحد الموظفين أولًا، فلا خطة لتغييرها.</translation>
    </message>
    <message>
        <source>See the client.</source>
        <translation>اذهب لرؤية الزائر.</translation>
    </message>
    <message>
        <source>This exercise cannot be in this plan.</source>
        <translation>لا يمكن أن يكون هذا التمرين في هذه الخطة.</translation>
    </message>
    <message>
        <source>Nothing was found to give it for.</source>
        <translation>لم يوجد ما يدعو إلى إعطائه.</translation>
    </message>
    <message>
        <source>Change the note and try again.</source>
        <translation>غيّر الملاحظة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The state of this visit has changed.</source>
        <translation>تغيّرت حالة هذه الزيارة.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>انظر إليها مجددًا.</translation>
    </message>
    <message>
        <source>It has to be a day of the last year, not in the future.</source>
        <translation>يجب أن يكون يومًا من السنة الماضية، لا في المستقبل.</translation>
    </message>
    <message>
        <source>The visit can be entered only if the paper says yes.</source>
        <translation>لا يمكن إدخال الزيارة إلا إذا كانت الورقة تقول نعم.</translation>
    </message>
    <message>
        <source>There is no such sheet of this visit.</source>
        <translation>لا توجد ورقة كهذه لهذه الزيارة.</translation>
    </message>
    <message>
        <source>Choose one that is listed, or print the newest.</source>
        <translation>اختر واحدة من القائمة، أو اطبع الأحدث.</translation>
    </message>
    <message>
        <source>These are the same visit.</source>
        <translation>هذه زيارة واحدة.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر زيارة أخرى.</translation>
    </message>
    <message>
        <source>The birth years of these visits differ.</source>
        <translation>سنتا الميلاد في هاتين الزيارتين مختلفتان.</translation>
    </message>
    <message>
        <source>Make sure that it is the same person.</source>
        <translation>تأكد من أنه الشخص نفسه.</translation>
    </message>
    <message>
        <source>There is no user of this name.</source>
        <translation>لا يوجد مستخدم بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is a user of this name already.</source>
        <translation>يوجد مستخدم بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This is the last administrator.</source>
        <translation>هذا آخر مسؤول.</translation>
    </message>
    <message>
        <source>Add another administrator first.</source>
        <translation>أضف مسؤولًا آخر أولًا.</translation>
    </message>
    <message>
        <source>It may have been erased meanwhile.</source>
        <translation>ربما مُحيت في أثناء ذلك.</translation>
    </message>
    <message>
        <source>These two visits belong together already.</source>
        <translation>هاتان الزيارتان مرتبطتان بالفعل.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>These two visits were not merged with each other.</source>
        <translation>لم تُربط هاتان الزيارتان معًا.</translation>
    </message>
    <message>
        <source>Look at the history of both; undo the merges that join them.</source>
        <translation>انظر إلى سجل الاثنتين، وألغِ ما يربطهما.</translation>
    </message>
    <message>
        <source>The backup is not whole, so it was not kept.</source>
        <translation>النسخة غير كاملة، فلم تُحفظ.</translation>
    </message>
    <message>
        <source>Check the disk it is written to, then try again.</source>
        <translation>افحص القرص الذي تُكتب عليه، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>There is a backup of this second already.</source>
        <translation>توجد نسخة من هذه الثانية بالفعل.</translation>
    </message>
    <message>
        <source>This visit is not in the records.</source>
        <translation>هذه الزيارة ليست في السجلات.</translation>
    </message>
    <message>
        <source>The printer gave no proper answer.</source>
        <translation>لم تُجب الطابعة كما ينبغي.</translation>
    </message>
    <message>
        <source>Switch it off and on.</source>
        <translation>أطفئها ثم شغّلها.</translation>
    </message>
    <message>
        <source>The printer refused the request.</source>
        <translation>رفضت الطابعة الطلب.</translation>
    </message>
    <message>
        <source>The printer or print service does not allow this.</source>
        <translation>الطابعة أو خدمة الطباعة لا تسمح بهذا.</translation>
    </message>
    <message>
        <source>Do it at the printer itself.</source>
        <translation>افعل ذلك عند الطابعة نفسها.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>الطابعة لا تستجيب.</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected.</source>
        <translation>تحقق من أنها مشغّلة وموصولة.</translation>
    </message>
    <message>
        <source>The printer is busy.</source>
        <translation>الطابعة مشغولة.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The print service of this machine does not answer.</source>
        <translation>خدمة الطباعة في هذا الجهاز لا تستجيب.</translation>
    </message>
    <message>
        <source>Ask your technician to start it again.</source>
        <translation>اطلب من الدعم الفني تشغيلها من جديد.</translation>
    </message>
    <message>
        <source>There is no printer under this name.</source>
        <translation>لا توجد طابعة بهذا الاسم.</translation>
    </message>
    <message>
        <source>This document is no longer kept.</source>
        <translation>لم يعد هذا المستند محفوظًا.</translation>
    </message>
    <message>
        <source>Print the sheet of the visit again.</source>
        <translation>اطبع ورقة الزيارة مجددًا.</translation>
    </message>
    <message>
        <source>%1 copies are not possible.</source>
        <translation>لا يمكن طباعة %1 نسخة.</translation>
    </message>
    <message>
        <source>Ask for 1 to %1.</source>
        <translation>اطلب من 1 إلى %1.</translation>
    </message>
    <message>
        <source>This sheet has been printed.</source>
        <translation>طُبعت هذه الورقة.</translation>
    </message>
    <message>
        <source>Print it again for another copy.</source>
        <translation>اطبعها مجددًا للحصول على نسخة أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>لا يمكن كتابة %1.</translation>
    </message>
    <message>
        <source>Check the folder, its rights and its space.</source>
        <translation>افحص المجلد وأذوناته ومساحته.</translation>
    </message>
    <message>
        <source>Excel holds %1 rows on a sheet; these days have more.</source>
        <translation>يتسع Excel لـ %1 صف في الورقة؛ وهذه الأيام فيها أكثر.</translation>
    </message>
    <message>
        <source>Choose fewer days, or csv.</source>
        <translation>اختر أيامًا أقل، أو csv.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>أُوقف التصدير.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>اليوم الأول بعد الأخير.</translation>
    </message>
    <message>
        <source>Give the earlier day first.</source>
        <translation>اكتب اليوم الأسبق أولًا.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than %1 characters.</source>
        <translation>عبارة المرور أقصر من %1 حرفًا.</translation>
    </message>
    <message>
        <source>Take a longer one: four or five words are easy to remember.</source>
        <translation>اختر عبارة أطول: أربع كلمات أو خمس يسهل تذكرها.</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 موجود بالفعل.</translation>
    </message>
    <message>
        <source>Choose a new name; nothing is written over.</source>
        <translation>اختر اسمًا جديدًا؛ لا يُكتب فوق شيء.</translation>
    </message>
    <message>
        <source>Correct the doses in the settings.</source>
        <translation>صحّح الجرعات في الإعدادات.</translation>
    </message>
    <message>
        <source>It has to be from %1 to %2.</source>
        <translation>يجب أن يكون من %1 إلى %2.</translation>
    </message>
    <message>
        <source>This picture is larger than 2 MB.</source>
        <translation>هذه الصورة أكبر من 2 ميغابايت.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>اجعلها أصغر.</translation>
    </message>
    <message>
        <source>This is no picture that can be printed.</source>
        <translation>هذه ليست صورة يمكن طباعتها.</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>لا يمكن قراءة الصورة.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>اختر ملف PNG أو JPEG.</translation>
    </message>
    <message>
        <source>This picture is %1 by %2 pixels.</source>
        <translation>أبعاد هذه الصورة %1 في %2 بكسل.</translation>
    </message>
    <message>
        <source>Choose one from %1 to %2 pixels.</source>
        <translation>اختر صورة من %1 إلى %2 بكسل.</translation>
    </message>
    <message>
        <source>That is not a visit code.</source>
        <translation>هذا ليس رمز زيارة.</translation>
    </message>
    <message>
        <source>A code has six letters and digits, like K7M4QX.</source>
        <translation>الرمز ستة حروف وأرقام، مثل K7M4QX.</translation>
    </message>
    <message>
        <source>Something went wrong on our side.</source>
        <translation>حدث خطأ من جانبنا.</translation>
    </message>
    <message>
        <source>Nothing was changed by it. Please try again.</source>
        <translation>لم يتغير شيء بسببه. حاول مجددًا.</translation>
    </message>
    <message>
        <source>This is no day; write it like 2026-01-31.</source>
        <translation>هذا ليس يومًا؛ اكتبه هكذا: 2026-01-31.</translation>
    </message>
    <message>
        <source>It has to be at least %1.</source>
        <translation>يجب ألا يقل عن %1.</translation>
    </message>
    <message>
        <source>It may be at most %1.</source>
        <translation>يجب ألا يزيد على %1.</translation>
    </message>
    <message>
        <source>It has to be a whole number.</source>
        <translation>يجب أن يكون عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>It has to be a number.</source>
        <translation>يجب أن يكون رقمًا.</translation>
    </message>
    <message>
        <source>It may have at most %1 characters.</source>
        <translation>يجب ألا يزيد على %1 حرفًا.</translation>
    </message>
    <message>
        <source>Correct these and try again.</source>
        <translation>صحّح هذا وحاول مجددًا.</translation>
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
        <source>This is what your answers and tries suggest. It is not a diagnosis.</source>
        <translation>هذا ما تشير إليه إجاباتك ومحاولاتك، وهو ليس تشخيصا.</translation>
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
    <name>RetentionDialog</name>
    <message>
        <source>Finished visits</source>
        <translation>زيارات مكتملة</translation>
    </message>
    <message>
        <source>Unfinished visits</source>
        <translation>زيارات غير مكتملة</translation>
    </message>
    <message>
        <source>Print jobs that are over</source>
        <translation>مهام طباعة منتهية</translation>
    </message>
    <message>
        <source>Finished visits from before %1</source>
        <translation>زيارات مكتملة من قبل %1</translation>
    </message>
    <message>
        <source>Unfinished visits from before %1</source>
        <translation>زيارات غير مكتملة من قبل %1</translation>
    </message>
    <message>
        <source>Print jobs that ended before %1</source>
        <translation>مهام طباعة انتهت قبل %1</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>ما الذي أُزيل</translation>
    </message>
    <message>
        <source>Old records</source>
        <translation>سجلات قديمة</translation>
    </message>
    <message>
        <source>This would go now, and nobody can bring it back:</source>
        <translation>هذا ما سيزول الآن، ولا يمكن لأحد أن يعيده:</translation>
    </message>
    <message>
        <source>Looking for what is too old…</source>
        <translation>جارٍ البحث عما هو قديم…</translation>
    </message>
    <message>
        <source>Nothing is past its time.</source>
        <translation>لا شيء تجاوز مدته.</translation>
    </message>
    <message>
        <source>It is gone from the records.</source>
        <translation>زال من السجلات.</translation>
    </message>
    <message>
        <source>Older copies of the records that held some of it went too: %1</source>
        <translation>وزالت معها نسخ أقدم من السجلات كانت فيها: %1</translation>
    </message>
    <message>
        <source>kept forever</source>
        <translation>تُحفظ دائمًا</translation>
    </message>
    <message>
        <source>Your PIN is asked for first. Backups hold it until they are old and go.</source>
        <translation>يُطلب رقمك السري أولًا. تبقى في النسخ الاحتياطية حتى تصبح قديمة وتُحذف.</translation>
    </message>
    <message>
        <source>Backups hold it until they are old and go.</source>
        <translation>تبقى في النسخ الاحتياطية حتى تصبح قديمة وتُحذف.</translation>
    </message>
    <message>
        <source>How long each kind is kept stands in the settings.</source>
        <translation>مدة حفظ كل نوع مذكورة في الإعدادات.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>أزِلها</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of a key</comment>
        <translation>Esc</translation>
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
    <name>SearchPage</name>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Find a visit by what is on the sheet, or by its day.</source>
        <translation>ابحث عن زيارة بما على الورقة أو بيومها.</translation>
    </message>
    <message>
        <source>Enter a paper form</source>
        <translation>إدخال استمارة ورقية</translation>
    </message>
    <message>
        <source>Visit code</source>
        <translation>رمز الزيارة</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>رقم العيادة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>من – إلى</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Open call for staff</source>
        <translation>نداء مفتوح</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>No visit fits. Check the code: it has six letters and digits, and never an O, I, 0 or 1.</source>
        <translation>لا توجد زيارة مطابقة. تحقق من الرمز: ستة أحرف وأرقام، بلا O أو I أو 0 أو 1.</translation>
    </message>
    <message>
        <source>Visits that were found</source>
        <translation>الزيارات التي وُجدت</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Back to how it was set up</source>
        <translation>العودة إلى الإعداد الأول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Name of the clinic</source>
        <translation>اسم العيادة</translation>
    </message>
    <message>
        <source>Phone of the clinic</source>
        <translation>هاتف العيادة</translation>
    </message>
    <message>
        <source>Logo of the clinic</source>
        <translation>شعار العيادة</translation>
    </message>
    <message>
        <source>Doses of exercises</source>
        <translation>جرعات التمارين</translation>
    </message>
    <message>
        <source>Line about your own programmes</source>
        <translation>سطر عن برامجكم</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Countdown before the kiosk starts again</source>
        <translation>العد التنازلي قبل البدء من جديد</translation>
    </message>
    <message>
        <source>Rest between balance tries</source>
        <translation>الراحة بين محاولات التوازن</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>No movement on the screen</source>
        <translation>بلا حركة على الشاشة</translation>
    </message>
    <message>
        <source>Keep finished visits</source>
        <translation>حفظ الزيارات المكتملة</translation>
    </message>
    <message>
        <source>Keep unfinished visits</source>
        <translation>حفظ الزيارات غير المكتملة</translation>
    </message>
    <message>
        <source>Keep print jobs</source>
        <translation>حفظ مهام الطباعة</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Who looks at the daily check</source>
        <translation>من ينظر في الفحص اليومي</translation>
    </message>
    <message>
        <source>On the welcome screen and on the sheet.</source>
        <translation>على شاشة الترحيب وعلى الورقة.</translation>
    </message>
    <message>
        <source>On the first page of the sheet.</source>
        <translation>على الصفحة الأولى من الورقة.</translation>
    </message>
    <message>
        <source>At the top of the sheet. Type where the picture is: a PNG or JPEG file.</source>
        <translation>في أعلى الورقة. اكتب مكان الصورة: ملف PNG أو JPEG.</translation>
    </message>
    <message>
        <source>Your own sets, repeats and times for new plans, within what the sources name.</source>
        <translation>مجموعاتكم وتكراراتكم وأوقاتكم للخطط الجديدة، ضمن ما تذكره المصادر.</translation>
    </message>
    <message>
        <source>One line on the sheet.</source>
        <translation>سطر واحد على الورقة.</translation>
    </message>
    <message>
        <source>What clients can choose from. None chosen: every complete one.</source>
        <translation>ما يمكن للزوار الاختيار منه. إن لم تُختر أي لغة: كل اللغات الكاملة.</translation>
    </message>
    <message>
        <source>Its address, beginning with ipp:// or ipps://.</source>
        <translation>عنوانها، ويبدأ بـ ipp:// أو ipps://.</translation>
    </message>
    <message>
        <source>The paper in the printer.</source>
        <translation>الورق الموجود في الطابعة.</translation>
    </message>
    <message>
        <source>The warning is shown in the daily check.</source>
        <translation>يظهر التحذير في الفحص اليومي.</translation>
    </message>
    <message>
        <source>The Footing mark</source>
        <translation>شعار Footing</translation>
    </message>
    <message>
        <source>When nobody touches the screen. Some screens wait longer.</source>
        <translation>عندما لا يلمس أحد الشاشة. بعض الشاشات تنتظر أطول.</translation>
    </message>
    <message>
        <source>Idle time before the kiosk asks</source>
        <translation>مدة السكون قبل أن يسأل الجهاز</translation>
    </message>
    <message>
        <source>Idle time before the desk signs you out</source>
        <translation>مدة السكون قبل تسجيل خروجك</translation>
    </message>
    <message>
        <source>Warn when the newest backup is older than</source>
        <translation>تنبيه عندما يتجاوز عمر أحدث نسخة احتياطية</translation>
    </message>
    <message>
        <source>Then everything typed is wiped from the screen.</source>
        <translation>بعدها يُمحى كل ما كُتب من الشاشة.</translation>
    </message>
    <message>
        <source>How long a client rests before the next try.</source>
        <translation>مدة الراحة قبل المحاولة التالية.</translation>
    </message>
    <message>
        <source>On touch, in the countdown, at start and stop.</source>
        <translation>عند اللمس، وفي العد التنازلي، وعند البدء والتوقف.</translation>
    </message>
    <message>
        <source>Of all sounds.</source>
        <translation>لكل الأصوات.</translation>
    </message>
    <message>
        <source>Every picture and page stands still.</source>
        <translation>تبقى كل الصور والصفحات ثابتة.</translation>
    </message>
    <message>
        <source>A warning comes 20 seconds before.</source>
        <translation>يظهر تنبيه قبل ذلك بـ 20 ثانية.</translation>
    </message>
    <message>
        <source>Older ones can then be removed in the daily check. 0 keeps them forever.</source>
        <translation>يمكن بعدها إزالة الأقدم في الفحص اليومي. مع 0 تُحفظ دائمًا.</translation>
    </message>
    <message>
        <source>Visits that never came to their end. 0 keeps them forever.</source>
        <translation>زيارات لم تصل إلى نهايتها. مع 0 تُحفظ دائمًا.</translation>
    </message>
    <message>
        <source>Only finished ones. 0 keeps them forever.</source>
        <translation>المنتهية منها فقط. مع 0 تُحفظ دائمًا.</translation>
    </message>
    <message>
        <source>Best on another disk.</source>
        <translation>الأفضل أن يكون على قرص آخر.</translation>
    </message>
    <message>
        <source>Opens that page once a day.</source>
        <translation>يفتح تلك الصفحة مرة كل يوم.</translation>
    </message>
    <message>
        <source>Every complete one</source>
        <translation>كل اللغات الكاملة</translation>
    </message>
    <message>
        <source>As the sources name them</source>
        <translation>كما تذكرها المصادر</translation>
    </message>
    <message>
        <source>Beside the records</source>
        <translation>بجانب السجلات</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 ثانية</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 ساعة</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>size of paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Percent, from %1 to %2</source>
        <translation>بالمئة، من %1 إلى %2</translation>
    </message>
    <message>
        <source>Seconds, from %1 to %2</source>
        <translation>ثوانٍ، من %1 إلى %2</translation>
    </message>
    <message>
        <source>Hours, from %1 to %2</source>
        <translation>ساعات، من %1 إلى %2</translation>
    </message>
    <message>
        <source>Days, from %1 to %2</source>
        <translation>أيام، من %1 إلى %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Changes take effect the next time Footing starts.</source>
        <translation>تسري التغييرات عند التشغيل التالي لبرنامج Footing.</translation>
    </message>
    <message>
        <source>from the next start</source>
        <translation>من التشغيل التالي</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>اختير هنا</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>من الملف</translation>
    </message>
    <message>
        <source>fixed by the system</source>
        <translation>ثبّته النظام</translation>
    </message>
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
        <source>Our staff will hand it to you</source>
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
        <source>Your sheet is waiting at the desk.</source>
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
    <name>SignIn</name>
    <message>
        <source>For the people who work here. Everything you do is signed with your name.</source>
        <translation>لمن يعمل هنا. كل ما تفعله يُسجَّل باسمك.</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>العودة إلى الكشك</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>A new start: your PIN is %1</source>
        <translation>بداية جديدة: رقمك السري هو %1</translation>
    </message>
    <message>
        <source>The user is called %1. Write the PIN down now: it is shown this once only.</source>
        <translation>اسم المستخدم %1. اكتب الرقم السري الآن: يُعرض هذه المرة فقط.</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رقمك السري</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>StaffGateOverlay</name>
    <message>
        <source>For staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رقمك السري</translation>
    </message>
    <message>
        <source>This user is locked.</source>
        <translation>هذا المستخدم مقفل.</translation>
    </message>
    <message>
        <source>Please wait a little.</source>
        <translation>انتظر قليلًا من فضلك.</translation>
    </message>
    <message>
        <source>This name and PIN do not belong together.</source>
        <translation>هذا الاسم والرقم السري لا يتوافقان.</translation>
    </message>
    <message>
        <source>Seconds until you can try again: %1</source>
        <translation>الثواني حتى المحاولة التالية: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>StaffNeededScreen</name>
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
        <source>Ask someone to come</source>
        <translation>طلب حضور أحد الفريق</translation>
    </message>
    <message>
        <source>Hard to walk? Ask someone to come</source>
        <translation>المشي صعب؟ طلب حضور أحد الفريق</translation>
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
        <source>Do not start new exercises yet.</source>
        <translation>عدم بدء تمارين جديدة الآن.</translation>
    </message>
    <message>
        <source>Take your medicine as usual, unless someone tells you not to.</source>
        <translation>الاستمرار في الأدوية كالمعتاد، إلا إذا قيل لك غير ذلك.</translation>
    </message>
    <message>
        <source>Please go to the desk now.</source>
        <translation>يرجى التوجه إلى مكتب الاستقبال الآن.</translation>
    </message>
    <message>
        <source>Do not leave before a person has talked with you.</source>
        <translation>عدم المغادرة قبل التحدث مع أحد من الفريق.</translation>
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
        <source>Seen from behind</source>
        <translation>منظر من الخلف</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>The unit of a number, and the lowest and the highest: &quot;months, 0 to 240&quot;</extracomment>
        <translation>%1، من %2 إلى %3</translation>
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
    <name>SymptomViewModel</name>
    <message>
        <source>millimeters</source>
        <translation>مليمتر</translation>
    </message>
</context>
<context>
    <name>TimingDialog</name>
    <message>
        <source>Balance, timed by staff</source>
        <translation>التوازن بتوقيت الموظفين</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>الساق</translation>
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
        <source>Eyes</source>
        <translation>العينان</translation>
    </message>
    <message>
        <source>Eyes open</source>
        <translation>العينان مفتوحتان</translation>
    </message>
    <message>
        <source>Eyes closed</source>
        <translation>العينان مغمضتان</translation>
    </message>
    <message>
        <source>Stop: press anywhere or any key</source>
        <translation>إيقاف: المس أي مكان أو أي مفتاح</translation>
    </message>
    <message>
        <source>Start when the foot leaves the floor</source>
        <translation>ابدأ حين تغادر القدم الأرض</translation>
    </message>
    <message>
        <source>%1: %2 s</source>
        <translation>%1: %2 ث</translation>
    </message>
    <message>
        <source>%1: %2 s, does not count</source>
        <translation>%1: %2 ث، لا تُحتسب</translation>
    </message>
    <message>
        <source>A safety answer speaks against standing. Why do you do it all the same?</source>
        <translation>إحدى إجابات السلامة تعارض الوقوف. لماذا تفعله مع ذلك؟</translation>
    </message>
    <message>
        <source>Save the times</source>
        <translation>حفظ الأزمنة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of a key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>%1 · visits: %2, finished: %3</source>
        <translation>%1 · الزيارات: %2، المكتملة: %3</translation>
    </message>
    <message>
        <source>Find a visit</source>
        <translation>البحث عن زيارة</translation>
    </message>
    <message>
        <source>Please see %1 now</source>
        <translation>يُرجى رؤية %1 الآن</translation>
    </message>
    <message>
        <source>Called for help at %1.</source>
        <translation>طلب المساعدة في %1.</translation>
    </message>
    <message>
        <source>Said yes to a safety question. Waiting since %1.</source>
        <translation>أجاب بنعم عن سؤال سلامة. ينتظر منذ %1.</translation>
    </message>
    <message>
        <source>I am on my way</source>
        <translation>أنا قادم</translation>
    </message>
    <message>
        <source>Please go to the kiosk now</source>
        <translation>يُرجى الذهاب إلى الكشك الآن</translation>
    </message>
    <message>
        <source>Somebody without a saved visit said yes to a safety question and asks for help. Waiting since %1.</source>
        <translation>شخص بلا زيارة محفوظة أجاب بنعم عن سؤال سلامة ويطلب المساعدة. ينتظر منذ %1.</translation>
    </message>
    <message>
        <source>Somebody without a saved visit asks for help. Waiting since %1.</source>
        <translation>شخص بلا زيارة محفوظة يطلب المساعدة. ينتظر منذ %1.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>أين وصل</translation>
    </message>
    <message>
        <source>Balance, best s</source>
        <translation>أفضل توازن (ث)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Nobody has been here today yet. A visit shows up here as soon as somebody starts.</source>
        <translation>لم يأتِ أحد اليوم بعد. تظهر الزيارة هنا ما إن يبدأ أحد.</translation>
    </message>
    <message>
        <source>Visits of the day</source>
        <translation>زيارات اليوم</translation>
    </message>
</context>
<context>
    <name>TodayPane</name>
    <message>
        <source>Touch a visit to see it here: results, plan and sheet.</source>
        <translation>المس زيارة لتراها هنا: النتائج والخطة والورقة.</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1، مواليد %2</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>مواليد %1</translation>
    </message>
    <message>
        <source>Please see this client now</source>
        <translation>يُرجى رؤية هذا الزائر الآن</translation>
    </message>
    <message>
        <source>I am on my way</source>
        <translation>أنا قادم</translation>
    </message>
    <message>
        <source>Plan (%1)</source>
        <translation>الخطة (%1)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>The plan is made when the visit is finished.</source>
        <translation>تُعد الخطة عند اكتمال الزيارة.</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>فتح الزيارة</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>الطباعة مرة أخرى</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة الورقة</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>اكتملت %1</translation>
    </message>
    <message>
        <source>Finished %1 · safety answer</source>
        <translation>اكتملت %1 · إجابة سلامة</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Everybody signs in with a name and a PIN of their own.</source>
        <translation>يدخل كل شخص باسمه ورقمه السري.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>May work as</source>
        <translation>يعمل بصفة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مشرف النظام</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Staff see visits, change plans and print.</source>
        <translation>يرى الموظفون الزيارات ويغيّرون الخطط ويطبعون.</translation>
    </message>
    <message>
        <source>Managers also export, see the numbers, erase and change settings.</source>
        <translation>المديرون أيضًا يصدّرون ويرون الأرقام ويمحون ويغيّرون الإعدادات.</translation>
    </message>
    <message>
        <source>Administrators also look after the users.</source>
        <translation>مشرفو النظام يهتمون أيضًا بالمستخدمين.</translation>
    </message>
    <message>
        <source>May not sign in</source>
        <translation>لا يحق له الدخول</translation>
    </message>
    <message>
        <source>Locked: needs a new PIN</source>
        <translation>مقفل: يحتاج رقمًا جديدًا</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رقم سري جديد</translation>
    </message>
    <message>
        <source>New PIN: %1</source>
        <translation>رقم سري جديد: %1</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>السماح من جديد</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>منع الدخول</translation>
    </message>
    <message>
        <source>May not sign in any more: %1</source>
        <translation>لا يحق له الدخول بعد الآن: %1</translation>
    </message>
    <message>
        <source>May sign in again: %1</source>
        <translation>يحق له الدخول من جديد: %1</translation>
    </message>
    <message>
        <source>PIN for %1</source>
        <translation>الرقم السري لـ %1</translation>
    </message>
    <message>
        <source>Write it down now and hand it over. It is shown this once only, and nobody can look it up.</source>
        <translation>اكتبه الآن وسلّمه. يُعرض هذه المرة فقط، ولا يستطيع أحد استعادته.</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>كُتب</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>VisitAnswers</name>
    <message>
        <source>%1 of 10 now</source>
        <translation>%1 من 10 الآن</translation>
    </message>
    <message>
        <source>%1 at worst</source>
        <translation>%1 في أسوأ حال</translation>
    </message>
    <message>
        <source>for 1 week</source>
        <translation>منذ أسبوع</translation>
    </message>
    <message>
        <source>for %1 weeks</source>
        <translation>المدة بالأسابيع: %1</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>أسئلة السلامة</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>الألم</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>الأعراض</translation>
    </message>
    <message>
        <source>Nothing was answered with yes.</source>
        <translation>لم يُجب عن شيء بنعم.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>لم يُدوَّن شيء.</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <translation>من دون إجابة: %1</translation>
    </message>
</context>
<context>
    <name>VisitFindings</name>
    <message>
        <source>Nothing stood out in this visit.</source>
        <translation>لم يبرز شيء في هذه الزيارة.</translation>
    </message>
    <message>
        <source>Findings are made when the visit is finished.</source>
        <translation>تُعد النتائج عند اكتمال الزيارة.</translation>
    </message>
    <message>
        <source>In the words of the sheet: “you” is the client.</source>
        <translation>بكلمات الورقة: «أنت» هو الزائر.</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>لأن: %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>المصدر: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>VisitHistory</name>
    <message>
        <source>Changes by staff</source>
        <translation>تغييرات الموظفين</translation>
    </message>
    <message>
        <source>Nobody has changed anything in this visit.</source>
        <translation>لم يغيّر أحد شيئًا في هذه الزيارة.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Nothing yet: no call answered, no plan approved, no sheet printed.</source>
        <translation>لا شيء بعد: لم يُلبَّ نداء، ولم تُعتمد خطة، ولم تُطبع ورقة.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>The client, at the kiosk</source>
        <translation>الزائر، عند الكشك</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
</context>
<context>
    <name>VisitKeeping</name>
    <message>
        <source>Everything kept about this person</source>
        <translation>كل ما هو محفوظ عن هذا الشخص</translation>
    </message>
    <message>
        <source>Copy for the client…</source>
        <translation>نسخة للزائر…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>امحُ بيانات هذا الشخص…</translation>
    </message>
</context>
<context>
    <name>VisitMeasures</name>
    <message>
        <source>Balance</source>
        <translation>التوازن</translation>
    </message>
    <message>
        <source>all 45 s</source>
        <translation>45 ثانية كاملة</translation>
    </message>
    <message>
        <source>10 s or more</source>
        <translation>10 ثوانٍ أو أكثر</translation>
    </message>
    <message>
        <source>5 to 10 s</source>
        <translation>من 5 إلى 10 ثوانٍ</translation>
    </message>
    <message>
        <source>under 5 s</source>
        <translation>أقل من 5 ثوانٍ</translation>
    </message>
    <message>
        <source>Time it yourself</source>
        <translation>قياس الوقت</translation>
    </message>
    <message>
        <source>Arches</source>
        <translation>الأقواس</translation>
    </message>
    <message>
        <source>Measure left</source>
        <translation>قياس اليسرى</translation>
    </message>
    <message>
        <source>Measure right</source>
        <translation>قياس اليمنى</translation>
    </message>
    <message>
        <source>Best times</source>
        <translation>أفضل الأزمنة</translation>
    </message>
    <message>
        <source>Leg and eyes</source>
        <translation>الساق والعينان</translation>
    </message>
    <message>
        <source>Best, s</source>
        <translation>الأفضل (ث)</translation>
    </message>
    <message>
        <source>Mean, s</source>
        <translation>المتوسط (ث)</translation>
    </message>
    <message>
        <source>Tries that count</source>
        <translation>المحاولات المحتسبة</translation>
    </message>
    <message>
        <source>Group of the best</source>
        <translation>فئة الأفضل</translation>
    </message>
    <message>
        <source>Mean for the age, s</source>
        <translation>المتوسط لهذا العمر (ث)</translation>
    </message>
    <message>
        <source>Every balance try</source>
        <translation>كل محاولة توازن</translation>
    </message>
    <message>
        <source>Balance was not tried.</source>
        <translation>لم يُجرَّب التوازن.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Clock stopped by</source>
        <translation>أوقف الساعة</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>لماذا لا تُحتسب</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>born %1</source>
        <translation>مواليد %1</translation>
    </message>
    <message>
        <source>Parts of the visit</source>
        <translation>أجزاء الزيارة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>VisitPlan</name>
    <message>
        <source>There are no exercises in this plan.</source>
        <translation>لا توجد تمارين في هذه الخطة.</translation>
    </message>
    <message>
        <source>The plan is made when the visit is finished.</source>
        <translation>تُعد الخطة عند اكتمال الزيارة.</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>إضافة تمرين</translation>
    </message>
    <message>
        <source>Left out for safety</source>
        <translation>تُرك من أجل السلامة</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>لأن: %1</translation>
    </message>
    <message>
        <source>Also on the sheet</source>
        <translation>أيضًا على الورقة</translation>
    </message>
    <message>
        <source>A safety answer rules this out</source>
        <translation>إحدى إجابات السلامة تمنع هذا</translation>
    </message>
    <message>
        <source>More than four exercises?</source>
        <translation>أكثر من أربعة تمارين؟</translation>
    </message>
    <message>
        <source>%1. You can give it all the same when you know why.</source>
        <translation>%1. يمكنك إعطاؤه مع ذلك إن عرفت لماذا.</translation>
    </message>
    <message>
        <source>More than four are hard to keep up. You can give one more when you know why.</source>
        <translation>يصعب الالتزام بأكثر من أربعة. يمكنك إعطاء واحد آخر إن عرفت لماذا.</translation>
    </message>
</context>
<context>
    <name>VisitSide</name>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Nobody has looked at this plan yet</source>
        <translation>لم يراجع أحد هذه الخطة بعد</translation>
    </message>
    <message>
        <source>Looked at by %1, %2</source>
        <translation>راجعها %1، %2</translation>
    </message>
    <message>
        <source>Approve without printing</source>
        <translation>الموافقة دون طباعة</translation>
    </message>
    <message>
        <source>Other printer…</source>
        <translation>طابعة أخرى…</translation>
    </message>
    <message>
        <source>Plan %1, %2, large print</source>
        <translation>الخطة %1، %2، خط كبير</translation>
    </message>
    <message>
        <source>Plan %1, %2</source>
        <translation>الخطة %1، %2</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message>
        <source>Reprint plan %1 unchanged</source>
        <translation>إعادة طباعة الخطة %1 دون تغيير</translation>
    </message>
    <message>
        <source>Note to the client</source>
        <translation>ملاحظة للزائر</translation>
    </message>
    <message>
        <source>There is none. It is printed on the sheet, in your words.</source>
        <translation>لا توجد. تُطبع على الورقة بكلماتك.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>هذه الزيارة</translation>
    </message>
    <message>
        <source>Clinic number: %1</source>
        <translation>رقم العيادة: %1</translation>
    </message>
    <message>
        <source>Same person as %1</source>
        <translation>الشخص نفسه في %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Not the same person as %1 after all</source>
        <translation>ليس الشخص نفسه في %1</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>الشخص نفسه كما في…</translation>
    </message>
    <message>
        <source>Close this visit…</source>
        <translation>إغلاق هذه الزيارة…</translation>
    </message>
    <message>
        <source>Let the client go on…</source>
        <translation>دع الزائر يتابع…</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation>أي طابعة؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close this visit?</source>
        <translation>إغلاق هذه الزيارة؟</translation>
    </message>
    <message>
        <source>Let the client go on?</source>
        <translation>هل يتابع الزائر؟</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Not the same person after all?</source>
        <translation>ليس الشخص نفسه؟</translation>
    </message>
    <message>
        <source>What was answered stays in the record. The client cannot go on with it at the kiosk.</source>
        <translation>تبقى الإجابات في السجل. لا يستطيع الزائر متابعتها في الكشك.</translation>
    </message>
    <message>
        <source>The client gives this code and the birth year at the kiosk, and is where they stopped.</source>
        <translation>يعطي الزائر هذا الرمز وسنة الميلاد في الكشك فيعود إلى حيث توقف.</translation>
    </message>
    <message>
        <source>Neither record changes; both say that they belong together. It can be undone.</source>
        <translation>لا يتغير أي سجل؛ يُذكر في كليهما أنهما للشخص نفسه. يمكن التراجع.</translation>
    </message>
    <message>
        <source>Both visits stand for themselves again. The history keeps both steps.</source>
        <translation>تعود الزيارتان منفصلتين. يحفظ السجل الخطوتين.</translation>
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
    <name>Words</name>
    <message>
        <source>Balance, left leg</source>
        <translation>التوازن، الساق اليسرى</translation>
    </message>
    <message>
        <source>Balance, right leg</source>
        <translation>التوازن، الساق اليمنى</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>التوازن</translation>
    </message>
    <message>
        <source>Arches, left foot</source>
        <translation>الأقواس، القدم اليسرى</translation>
    </message>
    <message>
        <source>Arches, right foot</source>
        <translation>الأقواس، القدم اليمنى</translation>
    </message>
    <message>
        <source>Arches</source>
        <translation>الأقواس</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلا بك</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>عنك</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>أسئلة السلامة</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>الألم</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>الأعراض</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Needs you now</source>
        <translation>يحتاجك الآن</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Left at: %1</source>
        <translation>غادر عند: %1</translation>
    </message>
    <message>
        <source>study</source>
        <translation>دراسة</translation>
    </message>
    <message>
        <source>Nothing was found to give one for.</source>
        <translation>لم يوجد ما يُعطى تمرين من أجله.</translation>
    </message>
    <message>
        <source>Safety answers rule out every one that would fit.</source>
        <translation>إجابات الأمان تستبعد كل تمرين مناسب.</translation>
    </message>
    <message>
        <source>The pain is strong: the sheet asks the client to talk to you first.</source>
        <translation>الألم شديد: تطلب الورقة التحدث معكم أولًا.</translation>
    </message>
    <message>
        <source>Staff took them all out.</source>
        <translation>أزالها الفريق كلها.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>Waiting for the printer</source>
        <translation>بانتظار الطابعة</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>لم تُطبع</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>للطباعة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>لا خطة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>تنتظر دورها</translation>
    </message>
    <message>
        <source>Finished · safety answer</source>
        <translation>مكتملة · إجابة سلامة</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>دليل إرشادي</translation>
    </message>
    <message>
        <source>measured norms</source>
        <translation>قيم مقيسة</translation>
    </message>
    <message>
        <source>expert opinion</source>
        <translation>رأي خبراء</translation>
    </message>
    <message>
        <source>article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>A safety question was answered yes: somebody has to look first. The sheet says so, too.</source>
        <translation>أُجيب عن سؤال سلامة بنعم: يجب أن ينظر أحد الموظفين أولًا. الورقة تذكر ذلك أيضًا.</translation>
    </message>
    <message>
        <source>None of ours is for the pain that was told: the sheet sends the client to you, a doctor or a podiatrist.</source>
        <translation>لا يناسب أي من تماريننا الألم المذكور: تطلب الورقة من الزائر مراجعتك أو مراجعة طبيب أو طبيب القدم.</translation>
    </message>
    <message>
        <source>Said yes to: %1</source>
        <translation>الإجابة بنعم عن: %1</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>في الطريق إلى الطابعة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>جارٍ الإلغاء</translation>
    </message>
    <message>
        <source>Right arch, measured</source>
        <translation>القوس الأيمن، مقيسًا</translation>
    </message>
    <message>
        <source>Left arch, measured</source>
        <translation>القوس الأيسر، مقيسًا</translation>
    </message>
    <message>
        <source>Right leg, timed</source>
        <translation>الساق اليمنى، موقوتة</translation>
    </message>
    <message>
        <source>Left leg, timed</source>
        <translation>الساق اليسرى، موقوتة</translation>
    </message>
    <message>
        <source>Note to the client</source>
        <translation>ملاحظة للزائر</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Exercises added</source>
        <translation>تمارين أُضيفت</translation>
    </message>
    <message>
        <source>Exercises taken out</source>
        <translation>تمارين أُزيلت</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>الجرعات</translation>
    </message>
    <message>
        <source>Given despite a safety answer</source>
        <translation>أُعطي رغم إجابة السلامة</translation>
    </message>
    <message>
        <source>State of the visit</source>
        <translation>حالة الزيارة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Looked at Today</source>
        <translation>نظر في صفحة اليوم</translation>
    </message>
    <message>
        <source>Opened a visit</source>
        <translation>فتح زيارة</translation>
    </message>
    <message>
        <source>Looked at what was done with a visit</source>
        <translation>اطّلع على ما جرى في زيارة</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Answered a call for staff</source>
        <translation>لبّى نداءً للموظفين</translation>
    </message>
    <message>
        <source>Answered a call for help at the kiosk</source>
        <translation>لبّى طلب مساعدة عند الكشك</translation>
    </message>
    <message>
        <source>Measured an arch</source>
        <translation>قاس قوس قدم</translation>
    </message>
    <message>
        <source>Timed balance</source>
        <translation>قاس زمن التوازن</translation>
    </message>
    <message>
        <source>Changed the plan</source>
        <translation>غيّر الخطة</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>كتب ملاحظة</translation>
    </message>
    <message>
        <source>Approved the plan</source>
        <translation>وافق على الخطة</translation>
    </message>
    <message>
        <source>Looked at the print jobs</source>
        <translation>نظر في مهام الطباعة</translation>
    </message>
    <message>
        <source>Looked at other exercises</source>
        <translation>نظر في تمارين أخرى</translation>
    </message>
    <message>
        <source>Tried a note on the sheet</source>
        <translation>جرّب ملاحظة على الورقة</translation>
    </message>
    <message>
        <source>Looked at a sheet</source>
        <translation>نظر في ورقة</translation>
    </message>
    <message>
        <source>Asked for a print</source>
        <translation>طلب الطباعة</translation>
    </message>
    <message>
        <source>Cancelled a print job</source>
        <translation>ألغى مهمة طباعة</translation>
    </message>
    <message>
        <source>Tried a print job again</source>
        <translation>أعاد مهمة طباعة</translation>
    </message>
    <message>
        <source>Sent a print job elsewhere</source>
        <translation>أرسل مهمة إلى طابعة أخرى</translation>
    </message>
    <message>
        <source>Printed a test page</source>
        <translation>طبع صفحة تجربة</translation>
    </message>
    <message>
        <source>Let a printer go on</source>
        <translation>شغّل طابعة متوقفة</translation>
    </message>
    <message>
        <source>Typed in a paper form</source>
        <translation>أدخل استمارة ورقية</translation>
    </message>
    <message>
        <source>Closed a visit</source>
        <translation>أغلق زيارة</translation>
    </message>
    <message>
        <source>Let a client go on</source>
        <translation>سمح لزائر بالمتابعة</translation>
    </message>
    <message>
        <source>Said two visits are one person&apos;s</source>
        <translation>قال إن زيارتين لشخص واحد</translation>
    </message>
    <message>
        <source>Parted two visits</source>
        <translation>فصل زيارتين</translation>
    </message>
    <message>
        <source>Looked at the daily check</source>
        <translation>نظر في الفحص اليومي</translation>
    </message>
    <message>
        <source>Looked at the numbers</source>
        <translation>نظر في الأعداد</translation>
    </message>
    <message>
        <source>Made a copy for the client</source>
        <translation>أنشأ نسخة للزائر</translation>
    </message>
    <message>
        <source>Counted an export</source>
        <translation>عدّ زيارات لتصدير</translation>
    </message>
    <message>
        <source>Exported records</source>
        <translation>صدّر سجلات</translation>
    </message>
    <message>
        <source>Looked at the settings</source>
        <translation>نظر في الإعدادات</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>غيّر إعدادًا</translation>
    </message>
    <message>
        <source>Looked at old records</source>
        <translation>نظر في السجلات القديمة</translation>
    </message>
    <message>
        <source>Removed old records</source>
        <translation>أزال سجلات قديمة</translation>
    </message>
    <message>
        <source>Erased a person</source>
        <translation>محا بيانات شخص</translation>
    </message>
    <message>
        <source>Looked what erasing would take</source>
        <translation>نظر فيما سيزيله المحو</translation>
    </message>
    <message>
        <source>Looked at the users</source>
        <translation>نظر في المستخدمين</translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation>أضاف مستخدمًا</translation>
    </message>
    <message>
        <source>Locked a user out</source>
        <translation>منع مستخدمًا من الدخول</translation>
    </message>
    <message>
        <source>Let a user in again</source>
        <translation>سمح لمستخدم بالدخول من جديد</translation>
    </message>
    <message>
        <source>Gave a new PIN</source>
        <translation>أعطى رقمًا سريًا جديدًا</translation>
    </message>
    <message>
        <source>Looked at the log</source>
        <translation>نظر في سجل ما جرى</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>أنشأ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Checked records and backups</source>
        <translation>فحص السجلات والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>First user made</source>
        <translation>أُنشئ أول مستخدم</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>سجّل الدخول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سجّل الخروج</translation>
    </message>
    <message>
        <source>Wrong name or PIN</source>
        <translation>اسم أو رقم سري خاطئ</translation>
    </message>
    <message>
        <source>User locked after wrong PINs</source>
        <translation>أُوقف مستخدم بعد أرقام سرية خاطئة</translation>
    </message>
    <message>
        <source>Gave the PIN again</source>
        <translation>أدخل الرقم السري من جديد</translation>
    </message>
    <message>
        <source>Was not allowed to</source>
        <translation>لم يُسمح له</translation>
    </message>
    <message>
        <source>The clock went back</source>
        <translation>رجعت الساعة إلى الوراء</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>استعاد نسخة احتياطية</translation>
    </message>
    <message>
        <source>New key for PINs</source>
        <translation>مفتاح جديد للأرقام السرية</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>الزيارات: %1</translation>
    </message>
    <message>
        <source>unfinished visits: %1</source>
        <translation>الزيارات غير المكتملة: %1</translation>
    </message>
    <message>
        <source>print jobs: %1</source>
        <translation>مهام الطباعة: %1</translation>
    </message>
    <message>
        <source>print job: %1</source>
        <translation>مهمة الطباعة: %1</translation>
    </message>
    <message>
        <source>copies: %1</source>
        <translation>النسخ: %1</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>التغييرات: %1</translation>
    </message>
    <message>
        <source>file: %1</source>
        <translation>الملف: %1</translation>
    </message>
    <message>
        <source>printer: %1</source>
        <translation>الطابعة: %1</translation>
    </message>
    <message>
        <source>with: %1</source>
        <translation>مع: %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>as: %1</source>
        <translation>بصفة: %1</translation>
    </message>
    <message>
        <source>format: %1</source>
        <translation>الصيغة: %1</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>الصفوف: %1</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>لا ورق</translation>
    </message>
    <message>
        <source>Paper jam</source>
        <translation>ورق عالق</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation>الغطاء مفتوح</translation>
    </message>
    <message>
        <source>Little toner</source>
        <translation>حبر قليل</translation>
    </message>
    <message>
        <source>No toner</source>
        <translation>لا حبر</translation>
    </message>
    <message>
        <source>Tray is full</source>
        <translation>الدرج ممتلئ</translation>
    </message>
    <message>
        <source>Printer: no answer</source>
        <translation>الطابعة لا تستجيب</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Queue is closed</source>
        <translation>الطابور مغلق</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Damaged sheet</source>
        <translation>ورقة تالفة</translation>
    </message>
    <message>
        <source>Print service is off</source>
        <translation>خدمة الطباعة متوقفة</translation>
    </message>
    <message>
        <source>Queue is missing</source>
        <translation>الطابور مفقود</translation>
    </message>
    <message>
        <source>Dropped by the printer</source>
        <translation>أسقطتها الطابعة</translation>
    </message>
    <message>
        <source>Lost by the printer</source>
        <translation>فقدتها الطابعة</translation>
    </message>
    <message>
        <source>Takes long</source>
        <translation>تستغرق طويلًا</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>متأخرة جدًا</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>لا طابعة</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>مشكلة</translation>
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
