<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessChoicesView</name>
    <message>
        <source>Size of the words</source>
        <translation>Tamaño de las letras</translation>
    </message>
    <message>
        <source>Words at %1 percent</source>
        <translation>Letras al %1 por ciento</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Contraste fuerte</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>Blanco y amarillo sobre negro</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Each screen is read to you</source>
        <translation>Se le lee cada pantalla</translation>
    </message>
    <message>
        <source>Lower on the screen</source>
        <translation>Más abajo en la pantalla</translation>
    </message>
    <message>
        <source>Easier to reach when you sit</source>
        <translation>Más fácil de alcanzar desde una silla</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>La voz</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lenta</translation>
    </message>
    <message>
        <source>Usual pace</source>
        <translation>Ritmo normal</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápida</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Más baja</translation>
    </message>
    <message>
        <source>Usual volume</source>
        <translation>Volumen normal</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alta</translation>
    </message>
</context>
<context>
    <name>AccessOverlay</name>
    <message>
        <source>Make this screen easy for you</source>
        <translation>Adapte la pantalla a usted</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>AccessScreen</name>
    <message>
        <source>Make this screen easy for you</source>
        <translation>Adapte la pantalla a usted</translation>
    </message>
    <message>
        <source>You can change this at any time: touch Aa at the top.</source>
        <translation>Puede cambiarlo cuando quiera: toque Aa arriba.</translation>
    </message>
</context>
<context>
    <name>ApproveBar</name>
    <message>
        <source>Looked at, not printed</source>
        <translation>Revisado, sin imprimir</translation>
    </message>
    <message>
        <source>Nobody has looked at this plan yet</source>
        <translation>Nadie ha revisado aún este plan</translation>
    </message>
</context>
<context>
    <name>ApproveButton</name>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Approve and print</source>
        <translation>Aprobar e imprimir</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimir la hoja</translation>
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
        <translation>Largo del pie</translation>
    </message>
    <message>
        <source>Heel to big-toe joint</source>
        <translation>Del talón a la articulación del dedo gordo</translation>
    </message>
    <message>
        <source>Top of foot at half length, standing</source>
        <translation>Empeine a medio largo, de pie</translation>
    </message>
    <message>
        <source>The same, sitting (may be left out)</source>
        <translation>Lo mismo, en una silla (se puede omitir)</translation>
    </message>
    <message>
        <source>Navicular height, sitting</source>
        <translation>Altura del navicular, en una silla</translation>
    </message>
    <message>
        <source>Navicular height, standing</source>
        <translation>Altura del navicular, de pie</translation>
    </message>
    <message>
        <source>Front third of the print</source>
        <translation>Tercio delantero de la huella</translation>
    </message>
    <message>
        <source>Middle third</source>
        <translation>Tercio medio</translation>
    </message>
    <message>
        <source>Heel third</source>
        <translation>Tercio del talón</translation>
    </message>
    <message>
        <source>Left foot: measure the arch</source>
        <translation>Pie izquierdo: medir el arco</translation>
    </message>
    <message>
        <source>Right foot: measure the arch</source>
        <translation>Pie derecho: medir el arco</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Tipo de medida</translation>
    </message>
    <message>
        <source>Arch height, measuring jig</source>
        <translation>Altura del arco, plataforma de medida</translation>
    </message>
    <message>
        <source>Arch height, caliper</source>
        <translation>Altura del arco, calibrador</translation>
    </message>
    <message>
        <source>Navicular drop</source>
        <translation>Caída del navicular</translation>
    </message>
    <message>
        <source>Footprint areas</source>
        <translation>Áreas de la huella</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>cm²</source>
        <translation>cm²</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Sí, es correcto</translation>
    </message>
    <message>
        <source>Save the measure</source>
        <translation>Guardar la medida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Un pie mojado, un paso sobre papel y la huella que deja</translation>
    </message>
    <message>
        <source>Ask our staff for paper and a wet cloth. Wet the sole of your foot.</source>
        <translation>Pida a nuestro personal papel y un paño mojado. Mójese la planta del pie.</translation>
    </message>
    <message>
        <source>Hold the rail. Step on the paper with your full weight, and step off.</source>
        <translation>Agárrese a la barra. Pise el papel con todo su peso y baje.</translation>
    </message>
    <message>
        <source>Dry your foot and the floor. Compare the print with the one on the screen.</source>
        <translation>Seque el pie y el suelo. Compare la huella con la de la pantalla.</translation>
    </message>
</context>
<context>
    <name>ArchPictures</name>
    <message>
        <source>High arch</source>
        <translation>Arco alto</translation>
    </message>
    <message>
        <source>Low arch</source>
        <translation>Arco bajo</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Típico</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>That is an answer too.</source>
        <translation>También es una respuesta.</translation>
    </message>
</context>
<context>
    <name>ArchPrint</name>
    <message>
        <source>Print of a left foot</source>
        <translation>Huella de un pie izquierdo</translation>
    </message>
    <message>
        <source>Print of a right foot</source>
        <translation>Huella de un pie derecho</translation>
    </message>
    <message>
        <source>Look here: how wide is the middle?</source>
        <translation>Mire aquí: ¿qué ancho tiene el centro?</translation>
    </message>
    <message>
        <source>Higher arch</source>
        <translation>Arco más alto</translation>
    </message>
    <message>
        <source>Shape of the print, from high arch to low arch</source>
        <translation>Forma de la huella, de arco alto a arco bajo</translation>
    </message>
    <message>
        <source>Lower arch</source>
        <translation>Arco más bajo</translation>
    </message>
    <message>
        <source>High arch</source>
        <translation>Arco alto</translation>
    </message>
    <message>
        <source>Low arch</source>
        <translation>Arco bajo</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Típico</translation>
    </message>
</context>
<context>
    <name>ArchScreen</name>
    <message>
        <source>How to see your print</source>
        <translation>Cómo ver su huella</translation>
    </message>
    <message>
        <source>Left foot: staff measure</source>
        <translation>Pie izquierdo: mide el personal</translation>
    </message>
    <message>
        <source>Right foot: staff measure</source>
        <translation>Pie derecho: mide el personal</translation>
    </message>
    <message>
        <source>Your left footprint</source>
        <translation>Su huella izquierda</translation>
    </message>
    <message>
        <source>Your right footprint</source>
        <translation>Su huella derecha</translation>
    </message>
    <message>
        <source>Move the slider or the print until it looks like yours, or touch the picture that does.</source>
        <translation>Mueva el control o la huella hasta que se parezca a la suya, o toque el dibujo que más se le parezca.</translation>
    </message>
    <message>
        <source>Touch the one that looks most like yours.</source>
        <translation>Toque la que más se parece a la suya.</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Muéstreme cómo</translation>
    </message>
    <message>
        <source>Pick a picture</source>
        <translation>Elegir un dibujo</translation>
    </message>
    <message>
        <source>Back to the print</source>
        <translation>Volver a la huella</translation>
    </message>
    <message>
        <source>For staff: measure</source>
        <translation>Para el personal: medir</translation>
    </message>
</context>
<context>
    <name>ArchStaff</name>
    <message>
        <source>Arch height, measuring jig</source>
        <translation>Altura del arco, plataforma de medida</translation>
    </message>
    <message>
        <source>Arch height, caliper</source>
        <translation>Altura del arco, calibrador</translation>
    </message>
    <message>
        <source>Navicular drop</source>
        <translation>Caída del navicular</translation>
    </message>
    <message>
        <source>Footprint areas</source>
        <translation>Áreas de la huella</translation>
    </message>
    <message>
        <source>Foot length</source>
        <translation>Largo del pie</translation>
    </message>
    <message>
        <source>Heel to big-toe joint</source>
        <translation>Del talón a la articulación del dedo gordo</translation>
    </message>
    <message>
        <source>Top of foot at half length, standing</source>
        <translation>Empeine a medio largo, de pie</translation>
    </message>
    <message>
        <source>The same, sitting (may be left out)</source>
        <translation>Lo mismo, en una silla (se puede omitir)</translation>
    </message>
    <message>
        <source>Navicular height, sitting</source>
        <translation>Altura del navicular, en una silla</translation>
    </message>
    <message>
        <source>Navicular height, standing</source>
        <translation>Altura del navicular, de pie</translation>
    </message>
    <message>
        <source>Front third of the print</source>
        <translation>Tercio delantero de la huella</translation>
    </message>
    <message>
        <source>Middle third</source>
        <translation>Tercio medio</translation>
    </message>
    <message>
        <source>Heel third</source>
        <translation>Tercio del talón</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>cm²</source>
        <translation>cm²</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Sí, es correcto</translation>
    </message>
</context>
<context>
    <name>ArchesCard</name>
    <message>
        <source>Your arches</source>
        <translation>Sus arcos</translation>
    </message>
    <message>
        <source>We left this part out today. You can do it another time.</source>
        <translation>Hoy dejamos fuera esta parte. Puede hacerla otro día.</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Standing on one leg</source>
        <translation>Equilibrio sobre una pierna</translation>
    </message>
    <message>
        <source>%1 Typical times: %2.</source>
        <translation>%1 Tiempos típicos: %2.</translation>
    </message>
    <message>
        <source>Since last time: %1</source>
        <translation>Desde la última vez: %1</translation>
    </message>
    <message>
        <source>We left this part out today. You can do it another time.</source>
        <translation>Hoy dejamos fuera esta parte. Puede hacerla otro día.</translation>
    </message>
</context>
<context>
    <name>BalanceCheckScreen</name>
    <message>
        <source>Can you stand safely here?</source>
        <translation>¿Puede estar de pie aquí con seguridad?</translation>
    </message>
    <message>
        <source>Next you stand on one leg, each side in turn. Shoes and socks off, floor dry.</source>
        <translation>Ahora se pondrá sobre una pierna, primero un lado y luego el otro. Sin zapatos ni calcetines, y con el suelo seco.</translation>
    </message>
    <message>
        <source>Leave it out today</source>
        <translation>Dejarlo por hoy</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>With pain this strong, it is better to leave the balance part out today.</source>
        <translation>Con un dolor tan fuerte, hoy es mejor dejar fuera la parte del equilibrio.</translation>
    </message>
    <message>
        <source>That is fine. Your sheet works without it. You may still try it, but only with a person beside you. Then please answer both questions.</source>
        <translation>No pasa nada. Su hoja sirve sin ella. Aun así puede intentarlo, pero solo con una persona a su lado. En ese caso, responda a las dos preguntas.</translation>
    </message>
    <message>
        <source>Is there a rail or a heavy chair within reach of your hand?</source>
        <translation>¿Hay una barra o una silla pesada al alcance de su mano?</translation>
    </message>
    <message>
        <source>Is somebody standing close beside you?</source>
        <translation>¿Hay alguien de pie muy cerca de usted?</translation>
    </message>
    <message>
        <source>Please do this only with a person beside you.</source>
        <translation>Por favor, hágalo solo con una persona a su lado.</translation>
    </message>
    <message>
        <source>Nobody there? Touch Get help and our staff will come.</source>
        <translation>¿No hay nadie? Toque Pedir ayuda y vendrá nuestro personal.</translation>
    </message>
    <message>
        <source>Then we leave the balance part out.</source>
        <translation>Entonces dejamos fuera la parte del equilibrio.</translation>
    </message>
    <message>
        <source>That is fine. Your sheet works without it.</source>
        <translation>No pasa nada. Su hoja sirve sin ella.</translation>
    </message>
    <message>
        <source>For the person beside you:</source>
        <translation>Para la persona a su lado:</translation>
    </message>
    <message>
        <source>First let the person you help stand heel to toe for 10 seconds, holding on. If that is hard, touch “Leave this out” on the next page.</source>
        <translation>Primero, quien hace la prueba se queda de pie 10 segundos con un pie justo delante del otro, con apoyo. Si le cuesta, toque «Omitir esta prueba» en la página siguiente.</translation>
    </message>
    <message>
        <source>Try it with the person beside me</source>
        <translation>Intentarlo con la persona a mi lado</translation>
    </message>
</context>
<context>
    <name>BalanceClock</name>
    <message>
        <source>Get ready</source>
        <translation>Prepárese</translation>
    </message>
    <message>
        <source>Lift your foot</source>
        <translation>Levante el pie</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>Toque para empezar</translation>
    </message>
    <message>
        <source>Foot down to stop</source>
        <translation>Baje el pie para parar</translation>
    </message>
    <message>
        <source>Touch anywhere to stop</source>
        <translation>Toque donde sea para parar</translation>
    </message>
    <message>
        <source>right foot on the switch</source>
        <translation>pie derecho sobre el pulsador</translation>
    </message>
    <message>
        <source>left foot on the switch</source>
        <translation>pie izquierdo sobre el pulsador</translation>
    </message>
    <message>
        <source>you will lift your right foot</source>
        <translation>levantará el pie derecho</translation>
    </message>
    <message>
        <source>you will lift your left foot</source>
        <translation>levantará el pie izquierdo</translation>
    </message>
    <message>
        <source>the clock starts by itself</source>
        <translation>el reloj empieza solo</translation>
    </message>
    <message>
        <source>as your right foot leaves the floor</source>
        <translation>cuando su pie derecho deje el suelo</translation>
    </message>
    <message>
        <source>as your left foot leaves the floor</source>
        <translation>cuando su pie izquierdo deje el suelo</translation>
    </message>
    <message>
        <source>or touch the screen anywhere</source>
        <translation>o toque la pantalla donde sea</translation>
    </message>
    <message>
        <source>when your foot comes down or your eyes open</source>
        <translation>cuando baje el pie o abra los ojos</translation>
    </message>
    <message>
        <source>when your right foot comes down</source>
        <translation>cuando baje el pie derecho</translation>
    </message>
    <message>
        <source>when your left foot comes down</source>
        <translation>cuando baje el pie izquierdo</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter for the left foot</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter for the right foot</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Pierna izquierda</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Pierna derecha</translation>
    </message>
    <message>
        <source>Practice: this does not count</source>
        <translation>Práctica: no cuenta</translation>
    </message>
    <message>
        <source>Try %1 of %2</source>
        <translation>Intento %1 de %2</translation>
    </message>
    <message>
        <source>of %1 seconds</source>
        <translation>de %1 segundos</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ya</translation>
    </message>
</context>
<context>
    <name>BalanceHowTo</name>
    <message>
        <source>A person stands on the left leg, one hand just above a rail, and looks ahead at the screen.</source>
        <translation>Una persona está sobre la pierna izquierda, con una mano justo encima de una barra, y mira la pantalla.</translation>
    </message>
    <message>
        <source>A person stands on the right leg, one hand just above a rail, and looks ahead at the screen.</source>
        <translation>Una persona está sobre la pierna derecha, con una mano justo encima de una barra, y mira la pantalla.</translation>
    </message>
    <message>
        <source>Only with a person beside you.</source>
        <translation>Solo con una persona a su lado.</translation>
    </message>
    <message>
        <source>They stand close enough to hold you.</source>
        <translation>Tan cerca que pueda sujetarle.</translation>
    </message>
    <message>
        <source>Practice first</source>
        <translation>Practicar antes</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Omitir esta prueba</translation>
    </message>
    <message>
        <source>No more tries on this leg</source>
        <translation>No más intentos con esta pierna</translation>
    </message>
    <message>
        <source>Read to me</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>At “Go”, lift your &lt;b&gt;right foot&lt;/b&gt; and touch the screen. The clock starts.</source>
        <translation>Al oír o ver «Ya», levante el &lt;b&gt;pie derecho&lt;/b&gt; y toque la pantalla. El reloj empieza.</translation>
    </message>
    <message>
        <source>At “Go”, lift your &lt;b&gt;left foot&lt;/b&gt; and touch the screen. The clock starts.</source>
        <translation>Al oír o ver «Ya», levante el &lt;b&gt;pie izquierdo&lt;/b&gt; y toque la pantalla. El reloj empieza.</translation>
    </message>
    <message>
        <source>Hold the switch down with your &lt;b&gt;right foot&lt;/b&gt;. At “Go”, lift it. The clock starts.</source>
        <translation>Pise el pulsador con el &lt;b&gt;pie derecho&lt;/b&gt;. Con «Ya», levántelo. El reloj empieza.</translation>
    </message>
    <message>
        <source>Hold the switch down with your &lt;b&gt;left foot&lt;/b&gt;. At “Go”, lift it. The clock starts.</source>
        <translation>Pise el pulsador con el &lt;b&gt;pie izquierdo&lt;/b&gt;. Con «Ya», levántelo. El reloj empieza.</translation>
    </message>
    <message>
        <source>Close your eyes.</source>
        <translation>Cierre los ojos.</translation>
    </message>
    <message>
        <source>Look ahead.</source>
        <translation>Mire al frente.</translation>
    </message>
    <message>
        <source>When you put your foot down on the switch, the clock stops.</source>
        <translation>Cuando ponga el pie en el pulsador, el reloj se detiene.</translation>
    </message>
    <message>
        <source>When your foot comes down, &lt;b&gt;touch the screen anywhere&lt;/b&gt;.</source>
        <translation>Cuando baje el pie, &lt;b&gt;toque la pantalla donde sea&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Keep one hand just above the rail.</source>
        <translation>Tenga una mano justo encima de la barra.</translation>
    </message>
</context>
<context>
    <name>BalanceLegScreen</name>
    <message>
        <source>Rest a moment</source>
        <translation>Descanse un momento</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Your left leg</source>
        <translation>Su pierna izquierda</translation>
    </message>
    <message>
        <source>Your right leg</source>
        <translation>Su pierna derecha</translation>
    </message>
    <message>
        <source>Left leg, eyes closed</source>
        <translation>Pierna izquierda, ojos cerrados</translation>
    </message>
    <message>
        <source>Right leg, eyes closed</source>
        <translation>Pierna derecha, ojos cerrados</translation>
    </message>
    <message>
        <source>Stand on your left leg</source>
        <translation>Sobre la pierna izquierda</translation>
    </message>
    <message>
        <source>Stand on your right leg</source>
        <translation>Sobre la pierna derecha</translation>
    </message>
    <message>
        <source>Try %1 of %2. The clock stops by itself at %3 seconds.</source>
        <translation>Intento %1 de %2. El reloj se detiene solo a los %3 segundos.</translation>
    </message>
    <message>
        <source>Try %1 of %2</source>
        <translation>Intento %1 de %2</translation>
    </message>
    <message>
        <source>Next: try %1 of %2</source>
        <translation>Sigue: intento %1 de %2</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Ya puedo seguir</translation>
    </message>
    <message>
        <source>Start countdown</source>
        <translation>Empezar la cuenta atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Otro intento</translation>
    </message>
</context>
<context>
    <name>BalanceRest</name>
    <message>
        <source>seconds to rest</source>
        <translation>segundos para descansar</translation>
    </message>
    <message>
        <source>Sit down if you like. The next try starts only when you say so.</source>
        <translation>Siéntese si quiere. El próximo intento no empieza hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>No more tries on this leg</source>
        <translation>No más intentos con esta pierna</translation>
    </message>
</context>
<context>
    <name>BalanceResult</name>
    <message>
        <source>I held on</source>
        <translation>Me agarré</translation>
    </message>
    <message>
        <source>The clock did not start right</source>
        <translation>El reloj no empezó bien</translation>
    </message>
    <message>
        <source>Something came between</source>
        <translation>Algo me interrumpió</translation>
    </message>
    <message>
        <source>The clock did not stop right</source>
        <translation>El reloj no paró bien</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>You held the full time. The clock stops at %1 seconds.</source>
        <translation>Aguantó todo el tiempo. El reloj se detiene a los %1 segundos.</translation>
    </message>
    <message>
        <source>That was the practice. It does not count.</source>
        <translation>Era la práctica. No cuenta.</translation>
    </message>
    <message>
        <source>That was before “Go”. This try does not count.</source>
        <translation>Fue antes de «Ya». Este intento no cuenta.</translation>
    </message>
    <message>
        <source>Something came between. This try does not count.</source>
        <translation>Hubo una interrupción. Este intento no cuenta.</translation>
    </message>
    <message>
        <source>This try does not count.</source>
        <translation>Este intento no cuenta.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <source>Try %1: your best</source>
        <translation>Intento %1: el mejor</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, short</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Why should this try not count?</source>
        <translation>¿Por qué no debe contar este intento?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>No, que cuente</translation>
    </message>
    <message>
        <source>This try should not count</source>
        <translation>Este intento no debe contar</translation>
    </message>
    <message>
        <source>No more tries on this leg</source>
        <translation>No más intentos con esta pierna</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Intentar una vez más</translation>
    </message>
    <message>
        <source>With our staff: eyes closed</source>
        <translation>Con el personal: ojos cerrados</translation>
    </message>
</context>
<context>
    <name>BalanceSkippedScreen</name>
    <message>
        <source>With pain this strong it is better not to stand on one leg today.</source>
        <translation>Con un dolor tan fuerte, hoy es mejor no ponerse sobre una pierna.</translation>
    </message>
    <message>
        <source>You told us that there is nothing firm to hold on to. Standing on one leg is safe only beside a rail or a heavy chair.</source>
        <translation>Nos dijo que no hay nada firme donde agarrarse. Ponerse sobre una pierna solo es seguro junto a una barra o una silla pesada.</translation>
    </message>
    <message>
        <source>For you, standing on one leg is safe only with a person beside you, and nobody is there right now.</source>
        <translation>En su caso, ponerse sobre una pierna solo es seguro con una persona a su lado, y ahora no hay nadie.</translation>
    </message>
    <message>
        <source>From what you told us, standing on one leg is not right for you today.</source>
        <translation>Por lo que nos dijo, hoy no le conviene ponerse sobre una pierna.</translation>
    </message>
    <message>
        <source>We leave the balance part out today</source>
        <translation>Hoy dejamos fuera el equilibrio</translation>
    </message>
    <message>
        <source>You told us:</source>
        <translation>Nos dijo:</translation>
    </message>
    <message>
        <source>Under 18, and from 65 on, we always ask for a person beside you.</source>
        <translation>Antes de los 18 años, y desde los 65, siempre pedimos una persona a su lado.</translation>
    </message>
    <message>
        <source>That is fine. Your sheet works without it. If you would like to do it with our staff, press Get help.</source>
        <translation>No pasa nada. Su hoja sirve sin ello. Si quiere hacerlo con nuestro personal, toque Pedir ayuda.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>under 5</source>
        <translation>menos de 5</translation>
    </message>
</context>
<context>
    <name>BirthYearScreen</name>
    <message>
        <source>Which year were you born?</source>
        <translation>¿En qué año nació?</translation>
    </message>
    <message>
        <source>Balance changes with age, so we compare you with people of your own age. You can leave it out.</source>
        <translation>El equilibrio cambia con la edad; por eso le comparamos con personas de su edad. Puede dejarlo en blanco.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejar en blanco</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Four digits</source>
        <translation>Cuatro cifras</translation>
    </message>
    <message>
        <source>Please enter a year from %1 to %2.</source>
        <translation>Escriba un año entre %1 y %2.</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Is everything right?</source>
        <translation>¿Está todo bien?</translation>
    </message>
    <message>
        <source>You can change any answer.</source>
        <translation>Puede cambiar cualquier respuesta.</translation>
    </message>
    <message>
        <source>Yes, show my results</source>
        <translation>Sí, ver mis resultados</translation>
    </message>
</context>
<context>
    <name>CheckViewModel</name>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Your health</source>
        <translation>Su salud</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Dónde le duele</translation>
    </message>
    <message>
        <source>Your symptoms</source>
        <translation>Sus síntomas</translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation>Sobre una pierna</translation>
    </message>
    <message>
        <source>Your arches</source>
        <translation>Sus arcos</translation>
    </message>
    <message>
        <source>Sore places</source>
        <translation>Zonas doloridas</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Pierna izquierda</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Pierna derecha</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>Esta parte</translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation>Hoy se deja fuera</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>Pie izquierdo</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>Pie derecho</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>Número de paciente</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>Prefiere no decirlo</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>Nothing hurts</source>
        <translation>No le duele nada</translation>
    </message>
    <message>
        <source>{now} of 10 now, {worst} at worst</source>
        <translation>{now} de 10 ahora, {worst} en el peor momento</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Se dejó fuera</translation>
    </message>
    <message>
        <source>one try</source>
        <translation>un intento</translation>
    </message>
    <message numerus="yes">
        <source>best of %n tries</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>mejor de %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} seconds, {tries}</source>
        <translation>{seconds} segundos, {tries}</translation>
    </message>
    <message>
        <source>Left out today. Your tries from before are kept, but they do not count.</source>
        <translation>Hoy se deja fuera. Sus intentos de antes se guardan, pero no cuentan.</translation>
    </message>
    <message>
        <source>Measured by our staff</source>
        <translation>Lo midió nuestro personal</translation>
    </message>
    <message>
        <source>Looks like a low arch</source>
        <translation>Parece un arco bajo</translation>
    </message>
    <message>
        <source>Looks like a typical arch</source>
        <translation>Parece un arco típico</translation>
    </message>
    <message>
        <source>Looks like a high arch</source>
        <translation>Parece un arco alto</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Log of what was done</source>
        <translation>Registro de lo hecho</translation>
    </message>
    <message>
        <source>Who looks here</source>
        <translation>Quién mira aquí</translation>
    </message>
    <message>
        <source>Exercises and texts</source>
        <translation>Ejercicios y textos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Complete, version %1</source>
        <translation>Completos, versión %1</translation>
    </message>
    <message>
        <source>They open; no visit is unfinished</source>
        <translation>Se abren; no hay visitas sin terminar</translation>
    </message>
    <message>
        <source>They open; unfinished visits: %1</source>
        <translation>Se abren; visitas sin terminar: %1</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>%1 GB libres</translation>
    </message>
    <message>
        <source>Only %1 MB free</source>
        <translation>Solo %1 MB libres</translation>
    </message>
    <message>
        <source>None is set up, so nothing is printed here</source>
        <translation>No hay ninguna configurada; aquí no se imprime nada</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Ready, with %1 paper</source>
        <translation>Lista, con papel %1</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Tipos de letra</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Instalados</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>Desactivado en los ajustes</translation>
    </message>
    <message>
        <source>No sound card was found</source>
        <translation>No se encontró tarjeta de sonido</translation>
    </message>
    <message>
        <source>A sound card is there</source>
        <translation>Hay tarjeta de sonido</translation>
    </message>
    <message>
        <source>The voice is not installed</source>
        <translation>La voz no está instalada</translation>
    </message>
    <message>
        <source>The voice is there</source>
        <translation>La voz está instalada</translation>
    </message>
    <message>
        <source>The date is wrong: %1</source>
        <translation>La fecha no es correcta: %1</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>No hay ninguna</translation>
    </message>
    <message>
        <source>The newest is too old; age in hours: %1</source>
        <translation>La más reciente es demasiado antigua; horas: %1</translation>
    </message>
    <message>
        <source>The newest is less than an hour old</source>
        <translation>La más reciente tiene menos de una hora</translation>
    </message>
    <message>
        <source>Age of the newest in hours: %1</source>
        <translation>Horas desde la más reciente: %1</translation>
    </message>
    <message>
        <source>Whole, nothing was changed; lines: %1</source>
        <translation>Completo y sin cambios; líneas: %1</translation>
    </message>
    <message>
        <source>Changed or damaged at line %1</source>
        <translation>Cambiado o dañado en la línea %1</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>No se ha indicado a nadie</translation>
    </message>
    <message>
        <source>Ask your technician to make room: the records need at least 500 MB.</source>
        <translation>Pida al servicio técnico que libere espacio: los registros necesitan al menos 500 MB.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker, or switch sounds off in the settings.</source>
        <translation>Conecte un altavoz o desactive los sonidos en los ajustes.</translation>
    </message>
    <message>
        <source>Ask your technician to install espeak-ng.</source>
        <translation>Pida al servicio técnico que instale espeak-ng.</translation>
    </message>
    <message>
        <source>Ask your technician to set date and time.</source>
        <translation>Pida al servicio técnico que ajuste la fecha y la hora.</translation>
    </message>
    <message>
        <source>Make one now; after that, one is made every hour.</source>
        <translation>Haga que se cree una ahora y, después, una cada hora de forma automática.</translation>
    </message>
    <message>
        <source>Have one made now, and find out why they stopped.</source>
        <translation>Haga que se cree una ahora y averigüe por qué dejaron de hacerse.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the records.</source>
        <translation>Avise a la persona encargada de los registros.</translation>
    </message>
    <message>
        <source>A manager can name somebody in the settings.</source>
        <translation>La persona responsable puede indicar a alguien en los ajustes.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>ChooseExercise</name>
    <message>
        <source>Add an exercise</source>
        <translation>Añadir un ejercicio</translation>
    </message>
    <message>
        <source>In place of: %1</source>
        <translation>En lugar de: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>En contra: %1</translation>
    </message>
    <message>
        <source>Only staff can give this one</source>
        <translation>Solo el personal puede darlo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Tomar este</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
</context>
<context>
    <name>ClinicDoseDialog</name>
    <message>
        <source>Choose an exercise. Its dose then applies to every new plan.</source>
        <translation>Elija un ejercicio. Su dosis vale luego para cada plan nuevo.</translation>
    </message>
    <message>
        <source>Each number stays within what its source names.</source>
        <translation>Cada número queda dentro de lo que dice su fuente.</translation>
    </message>
    <message>
        <source>Save the dose</source>
        <translation>Guardar la dosis</translation>
    </message>
    <message>
        <source>Back to the usual dose</source>
        <translation>Volver a la dosis habitual</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>La copia está escrita</translation>
    </message>
    <message>
        <source>A copy for the client</source>
        <translation>Una copia para la persona</translation>
    </message>
    <message>
        <source>Everything kept about this person, from every visit of theirs, goes into one file that other programs can read. Hand it only to the person it is about.</source>
        <translation>Todo lo que se guarda de esta persona, de todas sus visitas, va a un archivo que otros programas pueden leer. Entréguelo solo a la persona de la que trata.</translation>
    </message>
    <message>
        <source>No file is overwritten.</source>
        <translation>No se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Your PIN is asked for first. The file is not encrypted.</source>
        <translation>Antes se pide su PIN. El archivo no está cifrado.</translation>
    </message>
    <message>
        <source>It is in this file:</source>
        <translation>Está en este archivo:</translation>
    </message>
    <message>
        <source>Write the copy</source>
        <translation>Escribir la copia</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>no hecho</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Line: %1 s, mean for %2 (%3)</source>
        <translation>Línea: %1 s, media de %2 (%3)</translation>
    </message>
</context>
<context>
    <name>DeskLogo</name>
    <message>
        <source>Desk</source>
        <comment>name of the window for staff</comment>
        <translation>Mostrador</translation>
    </message>
</context>
<context>
    <name>DeskNow</name>
    <message>
        <source>Please go to the desk now.</source>
        <translation>Vaya ahora a recepción, por favor.</translation>
    </message>
    <message>
        <source>Do not leave before a person has talked with you.</source>
        <translation>No se vaya antes de hablar con una persona.</translation>
    </message>
</context>
<context>
    <name>DeskSurface</name>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>You will be signed out, so that nobody else works under your name. Seconds left: %1</source>
        <translation>Su sesión se cerrará en %1 segundos, para que nadie más trabaje con su nombre.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Seguir en la sesión</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Ocultar el teclado</translation>
    </message>
</context>
<context>
    <name>DoseDialog</name>
    <message>
        <source>Each number stays within what its source names.</source>
        <translation>Cada número queda dentro de lo que dice su fuente.</translation>
    </message>
    <message>
        <source>Save the dose</source>
        <translation>Guardar la dosis</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Series</translation>
    </message>
    <message>
        <source>Times in a set</source>
        <translation>Veces por serie</translation>
    </message>
    <message>
        <source>Hold, seconds</source>
        <translation>Mantener, segundos</translation>
    </message>
    <message>
        <source>Length of a set, seconds</source>
        <translation>Duración de una serie, segundos</translation>
    </message>
    <message>
        <source>Rest between sets, seconds</source>
        <translation>Descanso entre series, segundos</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Veces al día</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Días a la semana</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>siempre %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2, our own limits</source>
        <translation>%1 a %2, límites propios</translation>
    </message>
    <message>
        <source>Less: %1</source>
        <translation>Menos: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Más: %1</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Print jobs</source>
        <translation>Trabajos de impresión</translation>
    </message>
    <message>
        <source>Answers, measures, changes and other entries</source>
        <translation>Respuestas, medidas, cambios y otras entradas</translation>
    </message>
    <message>
        <source>Older copies of the records, removed whole</source>
        <translation>Copias más viejas de los registros, quitadas enteras</translation>
    </message>
    <message>
        <source>Still found in the records</source>
        <translation>Queda en los registros</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Otras entradas</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>Lo que se borró</translation>
    </message>
    <message>
        <source>Erase this person?</source>
        <translation>¿Borrar los datos de esta persona?</translation>
    </message>
    <message>
        <source>Looking for all that is kept of them…</source>
        <translation>Buscando todo lo que se guarda de esta persona…</translation>
    </message>
    <message>
        <source>All that is kept of %1 goes, and nobody can bring it back.</source>
        <translation>Todo lo que se guarda de %1 desaparece y nadie puede recuperarlo.</translation>
    </message>
    <message>
        <source>Nothing of this person is left here.</source>
        <translation>Aquí no queda nada de esta persona.</translation>
    </message>
    <message>
        <source>Some of it is still here. Please tell whoever looks after the kiosk.</source>
        <translation>Una parte sigue aquí. Avise a quien cuida del quiosco.</translation>
    </message>
    <message>
        <source>This person is out of the records, but not out of everything yet.</source>
        <translation>Esta persona ya no está en los registros, pero aún queda en otras partes.</translation>
    </message>
    <message>
        <source>Close every Footing program once: until then a working file still holds them, encrypted.</source>
        <translation>Cierre una vez todos los programas de Footing: hasta entonces un archivo de trabajo la guarda todavía, cifrada.</translation>
    </message>
    <message>
        <source>These backups still hold them:</source>
        <translation>Estas copias de seguridad la guardan todavía:</translation>
    </message>
    <message>
        <source>These backups will still hold them:</source>
        <translation>Estas copias de seguridad la guardarán todavía:</translation>
    </message>
    <message>
        <source>And others: %1</source>
        <translation>Y otras: %1</translation>
    </message>
    <message>
        <source>They go when they are old, or when somebody deletes them by hand.</source>
        <translation>Se eliminan al cumplir su plazo, o cuando alguien las borra a mano.</translation>
    </message>
    <message>
        <source>Exports, copies and paper that left this place are not in this list.</source>
        <translation>Exportaciones, copias y papel que salieron de aquí no están en esta lista.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>This stays in the log for good: write no name and no clinic number.</source>
        <translation>Queda en el registro para siempre: no escriba ni nombre ni número de paciente.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Lo sentimos, tenemos que parar aquí</translation>
    </message>
    <message>
        <source>Something went wrong on our side, not on yours. Your answers so far are kept, and our staff know. Please go to the desk.</source>
        <translation>Algo falló por nuestra parte, no por la suya. Sus respuestas hasta aquí están guardadas y nuestro personal lo sabe. Por favor, vaya a recepción.</translation>
    </message>
    <message>
        <source>Something went wrong on our side, not on yours. Please go to the desk, or start again.</source>
        <translation>Algo falló por nuestra parte, no por la suya. Por favor, vaya a recepción o empiece de nuevo.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>dose, side, times a day, days a week</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n times a day</source>
        <translation>
            <numerusform>%n vez al día</numerusform>
            <numerusform>%n veces al día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days a week</source>
        <translation>
            <numerusform>%n día a la semana</numerusform>
            <numerusform>%n días a la semana</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>dose, side, days a week</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Porque: %1</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Change the dose: %1</source>
        <translation>Cambiar la dosis: %1</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Swap for another: %1</source>
        <translation>Cambiar por otro: %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Added by staff</source>
        <translation>Añadido por el personal</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Finished visits in a file for Excel, R, SPSS, REDCap or a health record system.</source>
        <translation>Visitas terminadas en un archivo para Excel, R, SPSS, REDCap o un sistema clínico.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Write it like 2026-01-31</source>
        <translation>Escríbalo así: 2026-01-31</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Qué días</translation>
    </message>
    <message>
        <source>Or all of</source>
        <translation>O todo</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>el mes pasado</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>el trimestre pasado</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>el año pasado</translation>
    </message>
    <message>
        <source>This file leads back to people.</source>
        <translation>Este archivo lleva a personas.</translation>
    </message>
    <message>
        <source>Give it a passphrase, and hand it only to somebody who may have it.</source>
        <translation>Póngale una contraseña y entréguelo solo a quien pueda tenerlo.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV para Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Plain CSV</source>
        <translation>CSV simple</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>FHIR bundles</source>
        <translation>Paquetes FHIR</translation>
    </message>
    <message>
        <source>Names and clinic numbers</source>
        <translation>Nombres y números de paciente</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Sin incluir</translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation>Incluidos</translation>
    </message>
    <message>
        <source>One row is</source>
        <translation>Una fila es</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>una visita</translation>
    </message>
    <message>
        <source>a balance try</source>
        <translation>un intento de equilibrio</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>A new folder is made in it. No file is overwritten.</source>
        <translation>Se crea en ella una carpeta nueva. No se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Passphrase, if it is to be encrypted</source>
        <translation>Contraseña, si debe ir cifrado</translation>
    </message>
    <message>
        <source>At least 12 characters; four or five words are easy to remember. It cannot be looked up.</source>
        <translation>Al menos 12 caracteres; cuatro o cinco palabras se recuerdan bien. No se puede consultar.</translation>
    </message>
    <message>
        <source>finished visits: there is nothing to export in these days.</source>
        <translation>visitas terminadas: no hay nada que exportar en estos días.</translation>
    </message>
    <message>
        <source>finished visits will be in it.</source>
        <translation>visitas terminadas irán en el archivo.</translation>
    </message>
    <message>
        <source>visits written</source>
        <translation>visitas escritas</translation>
    </message>
    <message>
        <source>visits written; seconds left: %1</source>
        <translation>visitas escritas; segundos restantes: %1</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avance de la exportación</translation>
    </message>
    <message>
        <source>Done: %1 visits</source>
        <translation>Listo: %1 visitas</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <source>Write the export</source>
        <translation>Escribir la exportación</translation>
    </message>
    <message>
        <source>Stop: nothing is left of it</source>
        <translation>Parar: no queda nada</translation>
    </message>
    <message>
        <source>Another export</source>
        <translation>Otra exportación</translation>
    </message>
    <message>
        <source>Your PIN is asked for first. The log records who exported what.</source>
        <translation>Antes se pide su PIN. En el registro queda escrito quién exportó qué.</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Why this?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why this? %1</source>
        <translation>¿Por qué? %1</translation>
    </message>
</context>
<context>
    <name>FirstNameScreen</name>
    <message>
        <source>What is your first name?</source>
        <translation>¿Cuál es su nombre?</translation>
    </message>
    <message>
        <source>It is printed on your sheet. You can leave it out.</source>
        <translation>Se imprime en su hoja. Puede dejarlo en blanco.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejar en blanco</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>FlagNotice</name>
    <message>
        <source>Please see this client now</source>
        <translation>Atienda ahora a esta persona</translation>
    </message>
    <message>
        <source>%1 went to the client</source>
        <translation>%1 acudió a ver a la persona</translation>
    </message>
    <message>
        <source>Said yes to: %1</source>
        <translation>Dijo que sí a: %1</translation>
    </message>
    <message>
        <source>I am on my way</source>
        <translation>Voy de camino</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Folder or drive</source>
        <translation>Carpeta o unidad</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Open call for staff</source>
        <translation>Aviso abierto</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
</context>
<context>
    <name>GoodbyeScreen</name>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Thank you, %1</source>
        <translation>Gracias, %1</translation>
    </message>
    <message>
        <source>Our staff will look at your answers with you.</source>
        <translation>Nuestro personal verá sus respuestas con usted.</translation>
    </message>
    <message>
        <source>Please take your sheet with you.</source>
        <translation>Por favor, llévese su hoja.</translation>
    </message>
    <message>
        <source>That was everything. Take good care.</source>
        <translation>Eso es todo. Que le vaya bien.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Your visit code</source>
        <translation>Su código de visita</translation>
    </message>
    <message>
        <source>Keep it for your next visit. It is on your sheet too.</source>
        <translation>Guárdelo para su próxima visita. También está en su hoja.</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Antes de irse</translation>
    </message>
    <message>
        <source>Take your sheet and your things.</source>
        <translation>Llévese su hoja y sus cosas.</translation>
    </message>
    <message>
        <source>Take your things with you.</source>
        <translation>Llévese sus cosas.</translation>
    </message>
    <message>
        <source>No sheet yet? Tell our staff your code and they will print it.</source>
        <translation>¿Aún sin hoja? Diga su código a nuestro personal y se la imprimen.</translation>
    </message>
    <message>
        <source>You can also touch Get help. Our staff will come to you.</source>
        <translation>También puede tocar «Pedir&#xa0;ayuda». Nuestro personal vendrá.</translation>
    </message>
    <message>
        <source>Questions? Our staff at the desk are glad to help.</source>
        <translation>¿Preguntas? En recepción le ayudan con gusto.</translation>
    </message>
    <message>
        <source>Nothing about you stays on this machine.</source>
        <translation>Nada sobre usted queda en este equipo.</translation>
    </message>
    <message>
        <source>This screen clears itself for the next person.</source>
        <translation>Esta pantalla se borra sola para la siguiente persona.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Read this screen to me</source>
        <translation>Leerme esta pantalla</translation>
    </message>
    <message>
        <source>Text size, contrast, sound and language</source>
        <translation>Tamaño de letra, contraste, sonido e idioma</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Pedir ayuda</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Daily check</source>
        <translation>Revisión diaria</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Revisando todo…</translation>
    </message>
    <message>
        <source>Checked at %1. Nobody is named to look here every day.</source>
        <translation>Revisado a las %1. No hay nadie encargado de mirar aquí cada día.</translation>
    </message>
    <message>
        <source>Checked at %1. %2 looks here every day.</source>
        <translation>Revisado a las %1. %2 mira aquí cada día.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revisar otra vez</translation>
    </message>
    <message>
        <source>Everything is all right.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>Something needs you.</source>
        <translation>Algo necesita su atención.</translation>
    </message>
    <message>
        <source>What to do is written beside it.</source>
        <translation>Al lado está escrito qué hacer.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>The newest is from %1.</source>
        <translation>La más nueva es del %1.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Made and checked; visits in it: %1</source>
        <translation>Hecha y revisada; visitas que contiene: %1</translation>
    </message>
    <message>
        <source>Old records</source>
        <translation>Registros antiguos</translation>
    </message>
    <message>
        <source>How long each kind is kept is set in Settings.</source>
        <translation>El plazo de cada tipo se fija en Ajustes.</translation>
    </message>
    <message>
        <source>See what is too old…</source>
        <translation>Ver lo que es demasiado viejo…</translation>
    </message>
    <message>
        <source>Log of what was done</source>
        <translation>Registro de lo hecho</translation>
    </message>
    <message>
        <source>Who did what and when. A change to it would show.</source>
        <translation>Quién hizo qué y cuándo. Un cambio en él se notaría.</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el registro</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Test page</source>
        <translation>Página de prueba</translation>
    </message>
    <message>
        <source>Staff copy</source>
        <translation>Copia del personal</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Intentar de nuevo: %1</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>Otra impresora</translation>
    </message>
    <message>
        <source>Other printer: %1</source>
        <translation>Otra impresora: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>Open visit %1</source>
        <translation>Abrir la visita %1</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Choose your language</source>
        <translation>Elija su idioma</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log of what was done</source>
        <translation>Registro de lo hecho</translation>
    </message>
    <message>
        <source>The newest first. A change to it would show.</source>
        <translation>Lo más nuevo primero. Un cambio en él se notaría.</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más nuevo</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más viejo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Todavía no se ha hecho nada.</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>nobody signed in</source>
        <translation>nadie con sesión iniciada</translation>
    </message>
    <message>
        <source>not at the desk</source>
        <translation>no en el mostrador</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Welcome</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Your health</source>
        <translation>Su salud</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Dónde le duele</translation>
    </message>
    <message>
        <source>Your symptoms</source>
        <translation>Sus síntomas</translation>
    </message>
    <message>
        <source>Your balance</source>
        <translation>Su equilibrio</translation>
    </message>
    <message>
        <source>Your arches</source>
        <translation>Sus arcos</translation>
    </message>
    <message>
        <source>Your results</source>
        <translation>Sus resultados</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>Su hoja</translation>
    </message>
    <message>
        <source>Our staff have been called</source>
        <translation>Nuestro personal ya está avisado</translation>
    </message>
    <message>
        <source>Calling our staff…</source>
        <translation>Avisando a nuestro personal…</translation>
    </message>
    <message>
        <source>Please ask at the desk</source>
        <translation>Por favor, pregunte en recepción</translation>
    </message>
    <message>
        <source>Someone will come to you. You can wait here, or go on.</source>
        <translation>Alguien vendrá. Puede esperar aquí o seguir.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>Our staff at the desk are glad to help you. Your place here is kept while you are gone for a moment.</source>
        <translation>En recepción le ayudan con gusto. Si se ausenta un momento, aquí le guardamos el sitio.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>To protect your answers, this screen starts again. Seconds left: %1</source>
        <translation>Para proteger sus respuestas, esta pantalla vuelve al inicio. Segundos que quedan: %1</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Necesito más tiempo</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Ya terminé</translation>
    </message>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Toque la pantalla para empezar</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>Hay más abajo</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>%1, waiting: %2</source>
        <translation>%1, en espera: %2</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Daily check</source>
        <translation>Revisión diaria</translation>
    </message>
    <message>
        <source>Pages of the desk</source>
        <translation>Páginas del mostrador</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out, %1</source>
        <translation>Cerrar sesión, %1</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note to the client</source>
        <translation>Nota para la persona</translation>
    </message>
    <message>
        <source>It is printed on the sheet as you type it, in the language you type it in.</source>
        <translation>Se imprime en la hoja tal como la escribe, en el idioma en que la escribe.</translation>
    </message>
    <message>
        <source>It fits on the sheet</source>
        <translation>Cabe en la hoja</translation>
    </message>
    <message>
        <source>Too long: shorten it</source>
        <translation>Demasiado larga: acórtela</translation>
    </message>
    <message>
        <source>The sheet would need one more page: shorten it</source>
        <translation>La hoja necesitaría otra página: acórtela</translation>
    </message>
    <message>
        <source>Some characters cannot be printed</source>
        <translation>Algunos signos no se pueden imprimir</translation>
    </message>
    <message>
        <source>Trying it on the sheet…</source>
        <translation>Probándola en la hoja…</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Aún no hay cambios</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>No names, no codes. Of health answers, one to four people are shown as “under 5”.</source>
        <translation>Sin nombres ni códigos. En los datos de salud, de una a cuatro personas se muestran como «menos de 5».</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visitas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>came to the end</source>
        <translation>llegaron al final</translation>
    </message>
    <message>
        <source>minutes, usually</source>
        <translation>minutos, por lo general</translation>
    </message>
    <message>
        <source>Visits not finished: at which step</source>
        <translation>Visitas sin terminar: en qué paso</translation>
    </message>
    <message>
        <source>Everybody came to the end.</source>
        <translation>Todas llegaron al final.</translation>
    </message>
    <message>
        <source>Visits with a safety answer that a person has to look at.</source>
        <translation>Visitas con una respuesta de seguridad que el personal debe ver.</translation>
    </message>
    <message>
        <source>Seconds, eyes open. The clock stops at 45.</source>
        <translation>Segundos, ojos abiertos. El reloj se detiene a los 45.</translation>
    </message>
    <message>
        <source>Visits by the kind of arch, each foot on its own.</source>
        <translation>Visitas según el tipo de arco, cada pie por separado.</translation>
    </message>
    <message>
        <source>sheets printed</source>
        <translation>hojas impresas</translation>
    </message>
    <message>
        <source>could not be printed</source>
        <translation>no se pudieron imprimir</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Each bar is a day, or several when the period is long. The dark part came to the end.</source>
        <translation>Cada barra es un día, o varios si el periodo es largo. La parte oscura llegó al final.</translation>
    </message>
    <message>
        <source>Calls for staff</source>
        <translation>Avisos al personal</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Balance: best time on one leg</source>
        <translation>Equilibrio: mejor tiempo sobre una pierna</translation>
    </message>
    <message>
        <source>Arches</source>
        <translation>Arcos</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Capital letter</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Ocultar el teclado</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PainList</name>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Los dos</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
</context>
<context>
    <name>PainRatingScreen</name>
    <message>
        <source>How is your %1?</source>
        <translation>Su dolor: %1</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Zona %1 de %2</translation>
    </message>
    <message>
        <source>How bad is it right now?</source>
        <translation>¿Cuánto le duele ahora?</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Dolor ahora</translation>
    </message>
    <message>
        <source>No pain</source>
        <translation>Sin dolor</translation>
    </message>
    <message>
        <source>Worst you can imagine</source>
        <translation>El peor imaginable</translation>
    </message>
    <message>
        <source>How bad was it at its worst in the last week?</source>
        <translation>¿Cuánto le dolió en el peor momento de la última semana?</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Peor dolor</translation>
    </message>
    <message>
        <source>The worst is at least as bad as now: %1 or more.</source>
        <translation>El peor momento es al menos como ahora: %1 o más.</translation>
    </message>
    <message>
        <source>How long has it hurt?</source>
        <translation>¿Desde cuándo le duele?</translation>
    </message>
</context>
<context>
    <name>PainRatingViewModel</name>
    <message>
        <source>Less than 2 weeks</source>
        <translation>Menos de 2 semanas</translation>
    </message>
    <message>
        <source>2 to 6 weeks</source>
        <translation>De 2 a 6 semanas</translation>
    </message>
    <message>
        <source>6 weeks to 3 months</source>
        <translation>De 6 semanas a 3 meses</translation>
    </message>
    <message>
        <source>3 to 12 months</source>
        <translation>De 3 a 12 meses</translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation>Más de un año</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>No lo sé</translation>
    </message>
</context>
<context>
    <name>PainScreen</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>¿Dónde le duele?</translation>
    </message>
    <message>
        <source>Choose each sore place.</source>
        <translation>Elija cada zona que le duele.</translation>
    </message>
    <message>
        <source>Touch each sore place on the picture.</source>
        <translation>Toque en el dibujo cada zona que le duele.</translation>
    </message>
    <message>
        <source>Use the picture</source>
        <translation>Usar el dibujo</translation>
    </message>
    <message>
        <source>Use a list</source>
        <translation>Usar una lista</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>De frente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>De espaldas</translation>
    </message>
    <message>
        <source>Under your feet</source>
        <translation>Plantas de los pies</translation>
    </message>
    <message>
        <source>as your prints look on the floor</source>
        <translation>como se ven sus huellas en el suelo</translation>
    </message>
    <message>
        <source>Nothing hurts</source>
        <translation>No me duele nada</translation>
    </message>
</context>
<context>
    <name>PairBar</name>
    <message>
        <source>under 5</source>
        <translation>menos de 5</translation>
    </message>
</context>
<context>
    <name>PaperLine</name>
    <message>
        <source>Language of the sheet</source>
        <translation>Idioma de la hoja</translation>
    </message>
    <message>
        <source>Day on the paper</source>
        <translation>Día en el papel</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Es correcto</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Not saved yet: 1 line needs another look.</source>
        <translation>Aún sin guardar: hay que revisar 1 línea.</translation>
    </message>
    <message>
        <source>Not saved yet: %1 lines need another look.</source>
        <translation>Aún sin guardar: hay que revisar %1 líneas.</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Formulario en papel</translation>
    </message>
    <message>
        <source>The same order as on the paper. Leave out what was left empty.</source>
        <translation>El mismo orden que en el papel. Deje vacío lo que estaba vacío.</translation>
    </message>
    <message>
        <source>Save the visit</source>
        <translation>Guardar la visita</translation>
    </message>
    <message>
        <source>Each is marked below.</source>
        <translation>Cada una está marcada abajo.</translation>
    </message>
    <message>
        <source>It is marked below.</source>
        <translation>Está marcada abajo.</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Your PIN, please</source>
        <translation>Su PIN, por favor</translation>
    </message>
    <message>
        <source>This needs your PIN again, to be sure it is you: %1.</source>
        <translation>Hace falta su PIN otra vez, para saber que es usted: %1.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Su PIN</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Este usuario está bloqueado.</translation>
    </message>
    <message>
        <source>Please wait a little.</source>
        <translation>Espere un poco, por favor.</translation>
    </message>
    <message>
        <source>This name and PIN do not belong together.</source>
        <translation>Este nombre y este PIN no van juntos.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. An administrator can give you a new one.</source>
        <translation>Hubo demasiados PIN erróneos. Un administrador puede darle uno nuevo.</translation>
    </message>
    <message>
        <source>There were several wrong PINs. Seconds until you can try again: %1</source>
        <translation>Hubo varios PIN erróneos. Segundos hasta poder intentarlo: %1</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Revise los dos e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>%1, %2</source>
        <comment>dose, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Porque: %1</translation>
    </message>
</context>
<context>
    <name>PrinterNotice</name>
    <message>
        <source>Sheets that will print by themselves then: %1</source>
        <translation>Hojas que se imprimirán solas después: %1</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>No printer is set up. Sheets can be saved and printed later.</source>
        <translation>No hay impresora configurada. Las hojas se guardan y se imprimen después.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimir página de prueba</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Nothing has been printed yet.</source>
        <translation>Aún no se ha impreso nada.</translation>
    </message>
    <message>
        <source>Print jobs</source>
        <translation>Trabajos de impresión</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation>¿Qué impresora?</translation>
    </message>
    <message>
        <source>The job here is dropped. If it was printed after all, nothing is printed twice.</source>
        <translation>El trabajo de aquí se cancela. Si ya se imprimió, nada sale dos veces.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>¿Podemos guardar sus respuestas?</translation>
    </message>
    <message>
        <source>We ask about your health, your feet and your balance. If you say yes, %1 keeps your answers on this machine.</source>
        <translation>Preguntamos por su salud, sus pies y su equilibrio. Si usted dice que sí, %1 guarda sus respuestas en este equipo.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Yes, keep them</source>
        <translation>Sí, guárdenlas</translation>
    </message>
    <message>
        <source>Our staff can see them. The clinic may copy them for its own records. You can come back and compare, and you can ask us to delete them.</source>
        <translation>Nuestro personal puede verlas. La clínica puede copiarlas para sus propios registros. Usted puede volver y comparar, y puede pedirnos que las borremos.</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Seguir sin guardar</translation>
    </message>
    <message>
        <source>You get your sheet. When you leave, your answers are gone.</source>
        <translation>Recibe su hoja. Al irse, sus respuestas se borran.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>The visit ends here and nothing is kept. Our staff are glad to help you in person.</source>
        <translation>La visita termina aquí y no se guarda nada. Nuestro personal le ayuda con gusto en persona.</translation>
    </message>
    <message>
        <source>This is not a medical test and gives no diagnosis. It cannot replace a visit to a professional.</source>
        <translation>Esto no es una prueba médica y no da un diagnóstico. No sustituye una visita a un profesional.</translation>
    </message>
</context>
<context>
    <name>PrivacyViewModel</name>
    <message>
        <source>We plan to delete them after one day.</source>
        <translation>Pensamos borrarlas después de un día.</translation>
    </message>
    <message numerus="yes">
        <source>We plan to delete them after %n days.</source>
        <translation>
            <numerusform>Pensamos borrarlas después de %n día.</numerusform>
            <numerusform>Pensamos borrarlas después de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>We plan to delete them after one year.</source>
        <translation>Pensamos borrarlas después de un año.</translation>
    </message>
    <message numerus="yes">
        <source>We plan to delete them after %n years.</source>
        <translation>
            <numerusform>Pensamos borrarlas después de %n año.</numerusform>
            <numerusform>Pensamos borrarlas después de %n años.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Code of the other visit</source>
        <translation>Código de la otra visita</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>This is kept with your name and the time.</source>
        <translation>Se guarda con su nombre y la hora.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>¿Le dimos un número?</translation>
    </message>
    <message>
        <source>Type it or scan it. You can leave both out.</source>
        <translation>Escríbalo o escanéelo. Puede dejar ambos en blanco.</translation>
    </message>
    <message>
        <source>Type it or scan it. You can leave it out.</source>
        <translation>Escríbalo o escanéelo. Puede dejarlo en blanco.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejar en blanco</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Your number at this clinic</source>
        <translation>Su número en esta clínica</translation>
    </message>
    <message>
        <source>The code on an earlier sheet</source>
        <translation>El código de una hoja anterior</translation>
    </message>
    <message>
        <source>This does not look like one of our codes. It has six letters and numbers.</source>
        <translation>Esto no parece uno de nuestros códigos. Lleva seis letras y números.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A name has 1 to %1 characters.</source>
        <translation>Un nombre tiene de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>More than %1 tries are not kept.</source>
        <translation>No se guardan más de %1 intentos.</translation>
    </message>
    <message>
        <source>More than %1 tries cannot count.</source>
        <translation>No pueden contar más de %1 intentos.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation>Cambie uno de los dos.</translation>
    </message>
    <message>
        <source>A visit code has six letters and digits.</source>
        <translation>Un código de visita tiene seis letras y cifras.</translation>
    </message>
    <message>
        <source>Check it; it is on the sheet.</source>
        <translation>Compruébelo; está en la hoja.</translation>
    </message>
    <message>
        <source>There is no visit %1.</source>
        <translation>No hay ninguna visita %1.</translation>
    </message>
    <message>
        <source>Check the code. It may have been erased.</source>
        <translation>Compruebe el código. Puede que se haya borrado.</translation>
    </message>
    <message>
        <source>This call was answered already.</source>
        <translation>Este aviso ya está atendido.</translation>
    </message>
    <message>
        <source>A colleague may have answered it.</source>
        <translation>Puede que lo haya atendido otra persona del equipo.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>No hay ninguna impresora configurada.</translation>
    </message>
    <message>
        <source>Set the printer up in the settings.</source>
        <translation>Configure la impresora en los ajustes.</translation>
    </message>
    <message>
        <source>This visit has not come to its end.</source>
        <translation>Esta visita no ha llegado a su fin.</translation>
    </message>
    <message>
        <source>Wait until the client has finished, or close it first.</source>
        <translation>Espere a que termine o ciérrela antes.</translation>
    </message>
    <message>
        <source>This visit was changed meanwhile, at the kiosk or by a colleague.</source>
        <translation>Esta visita cambió entretanto, en el quiosco o por otra persona del equipo.</translation>
    </message>
    <message>
        <source>Look at it again, then make your change.</source>
        <translation>Mírela otra vez y haga después su cambio.</translation>
    </message>
    <message>
        <source>Type why, and try again.</source>
        <translation>Escriba por qué e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Hágalo más corto.</translation>
    </message>
    <message>
        <source>A reason in a few words is needed.</source>
        <translation>Hace falta un motivo en pocas palabras.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Su función no permite hacer esto.</translation>
    </message>
    <message>
        <source>Ask a manager or an administrator.</source>
        <translation>Pídalo a una persona responsable o de administración.</translation>
    </message>
    <message>
        <source>This needs your PIN again.</source>
        <translation>Hace falta su PIN otra vez.</translation>
    </message>
    <message>
        <source>Enter it and try again.</source>
        <translation>Introdúzcalo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>You are no longer signed in.</source>
        <translation>Su sesión ya no está abierta.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión otra vez.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Elija otro valor.</translation>
    </message>
    <message>
        <source>There is no language %1.</source>
        <translation>No hay ningún idioma %1.</translation>
    </message>
    <message>
        <source>Choose from %1.</source>
        <translation>Elija entre %1.</translation>
    </message>
    <message>
        <source>There is a copy of this second already.</source>
        <translation>Ya hay una copia de este mismo segundo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo otra vez en un momento.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Choose another folder or drive.</source>
        <translation>Elija otra carpeta u otra unidad.</translation>
    </message>
    <message>
        <source>The reason names the client.</source>
        <translation>El motivo nombra a la persona.</translation>
    </message>
    <message>
        <source>It stays in the log for good: say it without name and number.</source>
        <translation>Queda en el registro para siempre: dígalo sin nombre ni número.</translation>
    </message>
    <message>
        <source>That changes nothing.</source>
        <translation>Eso no cambia nada.</translation>
    </message>
    <message>
        <source>Choose what to change.</source>
        <translation>Elija qué cambiar.</translation>
    </message>
    <message>
        <source>This visit has no sheet yet.</source>
        <translation>Esta visita aún no tiene hoja.</translation>
    </message>
    <message>
        <source>Wait until the client has finished.</source>
        <translation>Espere a que la persona termine.</translation>
    </message>
    <message>
        <source>A safety answer asks for a person first, so there is no plan to change.</source>
        <translation>Una respuesta de seguridad pide primero atención personal, así que no hay plan que cambiar.</translation>
    </message>
    <message>
        <source>See the client.</source>
        <translation>Atienda a la persona.</translation>
    </message>
    <message>
        <source>This exercise cannot be in this plan.</source>
        <translation>Este ejercicio no puede estar en este plan.</translation>
    </message>
    <message>
        <source>Nothing was found to give it for.</source>
        <translation>No se encontró nada por lo que darlo.</translation>
    </message>
    <message>
        <source>Change the note and try again.</source>
        <translation>Cambie la nota e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The state of this visit has changed.</source>
        <translation>El estado de esta visita ha cambiado.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Mírela otra vez.</translation>
    </message>
    <message>
        <source>It has to be a day of the last year, not in the future.</source>
        <translation>Tiene que ser un día del último año, no del futuro.</translation>
    </message>
    <message>
        <source>The visit can be entered only if the paper says yes.</source>
        <translation>La visita solo se puede introducir si el papel dice que sí.</translation>
    </message>
    <message>
        <source>There is no such sheet of this visit.</source>
        <translation>No hay tal hoja de esta visita.</translation>
    </message>
    <message>
        <source>Choose one that is listed, or print the newest.</source>
        <translation>Elija una de la lista o imprima la más reciente.</translation>
    </message>
    <message>
        <source>These are the same visit.</source>
        <translation>Son la misma visita.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <source>The birth years of these visits differ.</source>
        <translation>Los años de nacimiento de estas visitas no coinciden.</translation>
    </message>
    <message>
        <source>Make sure that it is the same person.</source>
        <translation>Asegúrese de que es la misma persona.</translation>
    </message>
    <message>
        <source>There is no user of this name.</source>
        <translation>No hay nadie con ese nombre.</translation>
    </message>
    <message>
        <source>There is a user of this name already.</source>
        <translation>Ya hay alguien con ese nombre.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>This is the last administrator.</source>
        <translation>Es la última persona de administración.</translation>
    </message>
    <message>
        <source>Add another administrator first.</source>
        <translation>Añada antes otra persona de administración.</translation>
    </message>
    <message>
        <source>It may have been erased meanwhile.</source>
        <translation>Puede que se haya borrado entretanto.</translation>
    </message>
    <message>
        <source>These two visits belong together already.</source>
        <translation>Estas dos visitas ya van juntas.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>These two visits were not merged with each other.</source>
        <translation>Estas dos visitas no se habían unido entre sí.</translation>
    </message>
    <message>
        <source>Look at the history of both; undo the merges that join them.</source>
        <translation>Mire el historial de ambas y deshaga lo que las une.</translation>
    </message>
    <message>
        <source>The backup is not whole, so it was not kept.</source>
        <translation>La copia no está completa, así que no se guardó.</translation>
    </message>
    <message>
        <source>Check the disk it is written to, then try again.</source>
        <translation>Compruebe el disco en el que se guarda e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>There is a backup of this second already.</source>
        <translation>Ya hay una copia de este mismo segundo.</translation>
    </message>
    <message>
        <source>This visit is not in the records.</source>
        <translation>Esta visita no está en los registros.</translation>
    </message>
    <message>
        <source>The printer gave no proper answer.</source>
        <translation>La impresora no respondió bien.</translation>
    </message>
    <message>
        <source>Switch it off and on.</source>
        <translation>Apáguela y enciéndala.</translation>
    </message>
    <message>
        <source>The printer refused the request.</source>
        <translation>La impresora rechazó la petición.</translation>
    </message>
    <message>
        <source>The printer or print service does not allow this.</source>
        <translation>La impresora o el servicio de impresión no lo permite.</translation>
    </message>
    <message>
        <source>Do it at the printer itself.</source>
        <translation>Hágalo en la propia impresora.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>La impresora no responde.</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected.</source>
        <translation>Compruebe que está encendida y conectada.</translation>
    </message>
    <message>
        <source>The printer is busy.</source>
        <translation>La impresora está ocupada.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Se intentará otra vez.</translation>
    </message>
    <message>
        <source>The print service of this machine does not answer.</source>
        <translation>El servicio de impresión de este equipo no responde.</translation>
    </message>
    <message>
        <source>Ask your technician to start it again.</source>
        <translation>Pida al servicio técnico que lo reinicie.</translation>
    </message>
    <message>
        <source>There is no printer under this name.</source>
        <translation>No hay ninguna impresora con ese nombre.</translation>
    </message>
    <message>
        <source>This document is no longer kept.</source>
        <translation>Este documento ya no se guarda.</translation>
    </message>
    <message>
        <source>Print the sheet of the visit again.</source>
        <translation>Imprima otra vez la hoja de la visita.</translation>
    </message>
    <message>
        <source>%1 copies are not possible.</source>
        <translation>No son posibles %1 copias.</translation>
    </message>
    <message>
        <source>Ask for 1 to %1.</source>
        <translation>Pida de 1 a %1.</translation>
    </message>
    <message>
        <source>This sheet has been printed.</source>
        <translation>Esta hoja ya se imprimió.</translation>
    </message>
    <message>
        <source>Print it again for another copy.</source>
        <translation>Imprímala otra vez para otra copia.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>Check the folder, its rights and its space.</source>
        <translation>Compruebe la carpeta, sus permisos y su espacio.</translation>
    </message>
    <message>
        <source>Excel holds %1 rows on a sheet; these days have more.</source>
        <translation>Excel admite %1 filas por hoja; estos días tienen más.</translation>
    </message>
    <message>
        <source>Choose fewer days, or csv.</source>
        <translation>Elija menos días o csv.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se detuvo.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
    <message>
        <source>Give the earlier day first.</source>
        <translation>Indique primero el día anterior.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than %1 characters.</source>
        <translation>La frase de acceso tiene menos de %1 caracteres.</translation>
    </message>
    <message>
        <source>Take a longer one: four or five words are easy to remember.</source>
        <translation>Elija una más larga: cuatro o cinco palabras se recuerdan bien.</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Choose a new name; nothing is written over.</source>
        <translation>Elija otro nombre; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Correct the doses in the settings.</source>
        <translation>Corrija las dosis en los ajustes.</translation>
    </message>
    <message>
        <source>It has to be from %1 to %2.</source>
        <translation>Tiene que ser de %1 a %2.</translation>
    </message>
    <message>
        <source>This picture is larger than 2 MB.</source>
        <translation>Esta imagen ocupa más de 2 MB.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Hágala más pequeña.</translation>
    </message>
    <message>
        <source>This is no picture that can be printed.</source>
        <translation>Esta imagen no se puede imprimir.</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>No se puede leer la imagen.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Elija un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>This picture is %1 by %2 pixels.</source>
        <translation>Esta imagen tiene %1 por %2 píxeles.</translation>
    </message>
    <message>
        <source>Choose one from %1 to %2 pixels.</source>
        <translation>Elija una de %1 a %2 píxeles.</translation>
    </message>
    <message>
        <source>That is not a visit code.</source>
        <translation>Eso no es un código de visita.</translation>
    </message>
    <message>
        <source>A code has six letters and digits, like K7M4QX.</source>
        <translation>Un código tiene seis letras y cifras, como K7M4QX.</translation>
    </message>
    <message>
        <source>Something went wrong on our side.</source>
        <translation>Algo falló por nuestra parte.</translation>
    </message>
    <message>
        <source>Nothing was changed by it. Please try again.</source>
        <translation>No cambió nada. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>This is no day; write it like 2026-01-31.</source>
        <translation>No es un día; escríbalo así: 2026-01-31.</translation>
    </message>
    <message>
        <source>It has to be at least %1.</source>
        <translation>Tiene que ser como mínimo %1.</translation>
    </message>
    <message>
        <source>It may be at most %1.</source>
        <translation>Puede ser como máximo %1.</translation>
    </message>
    <message>
        <source>It has to be a whole number.</source>
        <translation>Tiene que ser un número entero.</translation>
    </message>
    <message>
        <source>It has to be a number.</source>
        <translation>Tiene que ser un número.</translation>
    </message>
    <message>
        <source>It may have at most %1 characters.</source>
        <translation>Puede tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Correct these and try again.</source>
        <translation>Corríjalo e inténtelo otra vez.</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>What we saw today</source>
        <translation>Lo que vimos hoy</translation>
    </message>
    <message>
        <source>This is what your answers suggest. It is not a diagnosis.</source>
        <translation>Esto es lo que sugieren sus respuestas. No es un diagnóstico.</translation>
    </message>
    <message>
        <source>This is what your answers and tries suggest. It is not a diagnosis.</source>
        <translation>Esto es lo que sugieren sus respuestas y sus intentos. No es un diagnóstico.</translation>
    </message>
    <message>
        <source>Back to my results</source>
        <translation>Volver a mis resultados</translation>
    </message>
    <message>
        <source>See my sheet</source>
        <translation>Ver mi hoja</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Why we say this</source>
        <translation>Por qué lo decimos</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Lo que destaca</translation>
    </message>
    <message>
        <source>Nothing stands out in your answers today. Keep your feet and legs moving.</source>
        <translation>Nada destaca hoy en sus respuestas. Siga moviendo los pies y las piernas.</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Which year were you born?</source>
        <translation>¿En qué año nació?</translation>
    </message>
    <message>
        <source>What is the code of your visit?</source>
        <translation>¿Cuál es el código de su visita?</translation>
    </message>
    <message>
        <source>With your code, this opens your visit again.</source>
        <translation>Con su código, esto vuelve a abrir su visita.</translation>
    </message>
    <message>
        <source>Our staff can tell you. It has six letters and numbers.</source>
        <translation>Nuestro personal se lo puede decir. Lleva seis letras y números.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The code of your visit</source>
        <translation>El código de su visita</translation>
    </message>
    <message>
        <source>This does not look like one of our codes. It has six letters and numbers.</source>
        <translation>Esto no parece uno de nuestros códigos. Lleva seis letras y números.</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>Four digits</source>
        <translation>Cuatro cifras</translation>
    </message>
    <message>
        <source>We could not find an open visit with this code and birth year. Check both, or ask our staff.</source>
        <translation>No encontramos una visita abierta con este código y año de nacimiento. Revise los dos o pregunte a nuestro personal.</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>Finished visits</source>
        <translation>Visitas terminadas</translation>
    </message>
    <message>
        <source>Unfinished visits</source>
        <translation>Visitas sin terminar</translation>
    </message>
    <message>
        <source>Print jobs that are over</source>
        <translation>Trabajos de impresión terminados</translation>
    </message>
    <message>
        <source>Finished visits from before %1</source>
        <translation>Visitas terminadas de antes del %1</translation>
    </message>
    <message>
        <source>Unfinished visits from before %1</source>
        <translation>Visitas sin terminar de antes del %1</translation>
    </message>
    <message>
        <source>Print jobs that ended before %1</source>
        <translation>Trabajos de impresión terminados antes del %1</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>Lo que se quitó</translation>
    </message>
    <message>
        <source>Old records</source>
        <translation>Registros antiguos</translation>
    </message>
    <message>
        <source>This would go now, and nobody can bring it back:</source>
        <translation>Esto se iría ahora, y nadie puede traerlo de vuelta:</translation>
    </message>
    <message>
        <source>Looking for what is too old…</source>
        <translation>Buscando lo que es demasiado viejo…</translation>
    </message>
    <message>
        <source>Nothing is past its time.</source>
        <translation>Nada ha pasado de su plazo.</translation>
    </message>
    <message>
        <source>It is gone from the records.</source>
        <translation>Ya no está en los registros.</translation>
    </message>
    <message>
        <source>Older copies of the records that held some of it went too: %1</source>
        <translation>También se fueron copias más viejas de los registros que lo guardaban: %1</translation>
    </message>
    <message>
        <source>kept forever</source>
        <translation>se guardan siempre</translation>
    </message>
    <message>
        <source>Your PIN is asked for first. Backups hold it until they are old and go.</source>
        <translation>Antes se pide su PIN. Las copias de seguridad lo guardan hasta que son viejas y se van.</translation>
    </message>
    <message>
        <source>Backups hold it until they are old and go.</source>
        <translation>Las copias de seguridad lo guardan hasta que son viejas y se van.</translation>
    </message>
    <message>
        <source>How long each kind is kept stands in the settings.</source>
        <translation>Cuánto se guarda cada tipo está en los ajustes.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Posible relación</translation>
    </message>
    <message>
        <source>%1, your answers point here</source>
        <translation>%1, sus respuestas apuntan aquí</translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
</context>
<context>
    <name>ScreenPage</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Find a visit by what is on the sheet, or by its day.</source>
        <translation>Busque una visita por lo que dice la hoja o por su día.</translation>
    </message>
    <message>
        <source>Enter a paper form</source>
        <translation>Pasar un formulario en papel</translation>
    </message>
    <message>
        <source>Visit code</source>
        <translation>Código de visita</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>Número de paciente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Open call for staff</source>
        <translation>Aviso abierto</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>No visit fits. Check the code: it has six letters and digits, and never an O, I, 0 or 1.</source>
        <translation>Ninguna visita coincide. Revise el código: tiene seis letras y cifras, nunca O, I, 0 ni 1.</translation>
    </message>
    <message>
        <source>Visits that were found</source>
        <translation>Visitas encontradas</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back to how it was set up</source>
        <translation>Volver a como estaba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>Phone of the clinic</source>
        <translation>Teléfono de la clínica</translation>
    </message>
    <message>
        <source>Logo of the clinic</source>
        <translation>Logo de la clínica</translation>
    </message>
    <message>
        <source>Doses of exercises</source>
        <translation>Dosis de los ejercicios</translation>
    </message>
    <message>
        <source>Line about your own programmes</source>
        <translation>Línea sobre sus propios programas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Countdown before the kiosk starts again</source>
        <translation>Cuenta atrás antes de empezar de nuevo</translation>
    </message>
    <message>
        <source>Rest between balance tries</source>
        <translation>Descanso entre intentos de equilibrio</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>No movement on the screen</source>
        <translation>Sin movimiento en la pantalla</translation>
    </message>
    <message>
        <source>Keep finished visits</source>
        <translation>Guardar visitas terminadas</translation>
    </message>
    <message>
        <source>Keep unfinished visits</source>
        <translation>Guardar visitas sin terminar</translation>
    </message>
    <message>
        <source>Keep print jobs</source>
        <translation>Guardar trabajos de impresión</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta para copias de seguridad</translation>
    </message>
    <message>
        <source>Who looks at the daily check</source>
        <translation>Quién mira la revisión diaria</translation>
    </message>
    <message>
        <source>On the welcome screen and on the sheet.</source>
        <translation>En la pantalla de bienvenida y en la hoja.</translation>
    </message>
    <message>
        <source>On the first page of the sheet.</source>
        <translation>En la primera página de la hoja.</translation>
    </message>
    <message>
        <source>At the top of the sheet. Type where the picture is: a PNG or JPEG file.</source>
        <translation>Arriba en la hoja. Escriba dónde está la imagen: un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>Your own sets, repeats and times for new plans, within what the sources name.</source>
        <translation>Sus propias series, repeticiones y tiempos para planes nuevos, dentro de lo que indican las fuentes.</translation>
    </message>
    <message>
        <source>One line on the sheet.</source>
        <translation>Una línea en la hoja.</translation>
    </message>
    <message>
        <source>What clients can choose from. None chosen: every complete one.</source>
        <translation>Entre qué idiomas se puede elegir. Sin elegir ninguno: todos los completos.</translation>
    </message>
    <message>
        <source>Its address, beginning with ipp:// or ipps://.</source>
        <translation>Su dirección, que empieza por ipp:// o ipps://.</translation>
    </message>
    <message>
        <source>The paper in the printer.</source>
        <translation>El papel que hay en la impresora.</translation>
    </message>
    <message>
        <source>The warning is shown in the daily check.</source>
        <translation>El aviso aparece en la revisión diaria.</translation>
    </message>
    <message>
        <source>The Footing mark</source>
        <translation>Logotipo de Footing</translation>
    </message>
    <message>
        <source>When nobody touches the screen. Some screens wait longer.</source>
        <translation>Cuando nadie toca la pantalla. Algunas pantallas esperan más.</translation>
    </message>
    <message>
        <source>Idle time before the kiosk asks</source>
        <translation>Tiempo sin uso antes de que el quiosco pregunte</translation>
    </message>
    <message>
        <source>Idle time before the desk signs you out</source>
        <translation>Tiempo sin uso antes de cerrar su sesión</translation>
    </message>
    <message>
        <source>Warn when the newest backup is older than</source>
        <translation>Avisar si la copia más reciente tiene más de</translation>
    </message>
    <message>
        <source>Then everything typed is wiped from the screen.</source>
        <translation>Después, todo lo escrito se borra de la pantalla.</translation>
    </message>
    <message>
        <source>How long a client rests before the next try.</source>
        <translation>Cuánto se descansa antes del siguiente intento.</translation>
    </message>
    <message>
        <source>On touch, in the countdown, at start and stop.</source>
        <translation>Al tocar, en la cuenta atrás, al empezar y al parar.</translation>
    </message>
    <message>
        <source>Of all sounds.</source>
        <translation>De todos los sonidos.</translation>
    </message>
    <message>
        <source>Every picture and page stands still.</source>
        <translation>Todas las imágenes y páginas quedan quietas.</translation>
    </message>
    <message>
        <source>A warning comes 20 seconds before.</source>
        <translation>20 segundos antes aparece un aviso.</translation>
    </message>
    <message>
        <source>Older ones can then be removed in the daily check. 0 keeps them forever.</source>
        <translation>Las más antiguas se pueden quitar después en la revisión diaria. Con 0 se guardan siempre.</translation>
    </message>
    <message>
        <source>Visits that never came to their end. 0 keeps them forever.</source>
        <translation>Visitas que no llegaron a su fin. Con 0 se guardan siempre.</translation>
    </message>
    <message>
        <source>Only finished ones. 0 keeps them forever.</source>
        <translation>Solo los que ya acabaron. Con 0 se guardan siempre.</translation>
    </message>
    <message>
        <source>Best on another disk.</source>
        <translation>Mejor en otro disco.</translation>
    </message>
    <message>
        <source>Opens that page once a day.</source>
        <translation>Abre esa página una vez al día.</translation>
    </message>
    <message>
        <source>Every complete one</source>
        <translation>Todos los completos</translation>
    </message>
    <message>
        <source>As the sources name them</source>
        <translation>Como indican las fuentes</translation>
    </message>
    <message>
        <source>Beside the records</source>
        <translation>Junto a los registros</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>size of paper</comment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Percent, from %1 to %2</source>
        <translation>Por ciento, de %1 a %2</translation>
    </message>
    <message>
        <source>Seconds, from %1 to %2</source>
        <translation>Segundos, de %1 a %2</translation>
    </message>
    <message>
        <source>Hours, from %1 to %2</source>
        <translation>Horas, de %1 a %2</translation>
    </message>
    <message>
        <source>Days, from %1 to %2</source>
        <translation>Días, de %1 a %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Changes take effect the next time Footing starts.</source>
        <translation>Los cambios valen la próxima vez que se inicie Footing.</translation>
    </message>
    <message>
        <source>from the next start</source>
        <translation>desde el próximo inicio</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>elegido aquí</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>del archivo</translation>
    </message>
    <message>
        <source>fixed by the system</source>
        <translation>fijado por el sistema</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
</context>
<context>
    <name>SexScreen</name>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <source>Are you…</source>
        <translation>¿Usted es…?</translation>
    </message>
    <message>
        <source>This is for the clinic&apos;s records. Your plan does not depend on it.</source>
        <translation>Es para el registro de la clínica. Su plan no depende de ello.</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message numerus="yes">
        <source>Your sheet, %n page(s)</source>
        <translation>
            <numerusform>Su hoja, %n página</numerusform>
            <numerusform>Su hoja, %n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetScreen</name>
    <message>
        <source>Your sheet is ready</source>
        <translation>Su hoja está lista</translation>
    </message>
    <message>
        <source>Your sheet for our staff</source>
        <translation>Su hoja para nuestro personal</translation>
    </message>
    <message>
        <source>Your visit code is %1.</source>
        <translation>Su código de visita es %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>He terminado</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>Su hoja</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Ver de cerca</translation>
    </message>
    <message>
        <source>Larger print</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Print here</source>
        <translation>Imprimir aquí</translation>
    </message>
    <message>
        <source>It comes out here</source>
        <translation>Sale aquí mismo</translation>
    </message>
    <message>
        <source>Print at the desk</source>
        <translation>Imprimir en recepción</translation>
    </message>
    <message>
        <source>Our staff will hand it to you</source>
        <translation>Nuestro personal se la entrega</translation>
    </message>
    <message>
        <source>There is no printer here.</source>
        <translation>Aquí no hay impresora.</translation>
    </message>
    <message>
        <source>Keep your plan on your phone, or take a photo of the pages.</source>
        <translation>Guarde su plan en el teléfono o haga una foto de las páginas.</translation>
    </message>
    <message>
        <source>Please ask our staff.</source>
        <translation>Por favor, pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>Code square with your plan</source>
        <translation>Cuadrado con el código de su plan</translation>
    </message>
    <message>
        <source>Or keep it on your phone</source>
        <translation>O guárdela en su teléfono</translation>
    </message>
    <message>
        <source>Point your phone camera at the square. It holds your plan, with no name and no link.</source>
        <translation>Apunte con la cámara del teléfono al cuadrado. Lleva su plan, sin nombre y sin enlaces.</translation>
    </message>
</context>
<context>
    <name>SheetStatus</name>
    <message>
        <source>Making your sheet…</source>
        <translation>Preparando su hoja…</translation>
    </message>
    <message>
        <source>Your sheet is printed.</source>
        <translation>Su hoja está impresa.</translation>
    </message>
    <message>
        <source>Your sheet is printing.</source>
        <translation>Su hoja se está imprimiendo.</translation>
    </message>
    <message>
        <source>Sending your sheet to the printer.</source>
        <translation>Enviando su hoja a la impresora.</translation>
    </message>
    <message>
        <source>Please take it with you.</source>
        <translation>Por favor, llévesela.</translation>
    </message>
    <message>
        <source>Please wait here. This can take a minute.</source>
        <translation>Por favor, espere aquí. Puede tardar un minuto.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Se detuvo la impresión.</translation>
    </message>
    <message>
        <source>Our staff can print more for you.</source>
        <translation>Nuestro personal puede imprimirle más.</translation>
    </message>
    <message>
        <source>If it is not there, try again or ask our staff.</source>
        <translation>Si no está ahí, intente de nuevo o pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>Your sheet did not come out. Try again, or print at the desk.</source>
        <translation>Su hoja no salió. Intente de nuevo o imprima en recepción.</translation>
    </message>
    <message>
        <source>Your sheet did not come out. Try again, or ask our staff.</source>
        <translation>Su hoja no salió. Intente de nuevo o pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>Please tell our staff. Printing goes on once it is fixed.</source>
        <translation>Avise a nuestro personal. La impresión sigue cuando esté arreglado.</translation>
    </message>
    <message>
        <source>Your sheet is waiting at the desk.</source>
        <translation>Su hoja le espera en recepción.</translation>
    </message>
    <message>
        <source>Tell our staff your code: %1</source>
        <translation>Diga su código a nuestro personal: %1</translation>
    </message>
</context>
<context>
    <name>SheetViewModel</name>
    <message>
        <source>We cannot show your sheet here, but it can be printed.</source>
        <translation>No podemos mostrar aquí su hoja, pero se puede imprimir.</translation>
    </message>
</context>
<context>
    <name>SideMark</name>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter for the left foot</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter for the right foot</comment>
        <translation>D</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>For the people who work here. Everything you do is signed with your name.</source>
        <translation>Para quienes trabajan aquí. Todo lo que haga queda con su nombre.</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Volver al quiosco</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>A new start: your PIN is %1</source>
        <translation>Un nuevo comienzo: su PIN es %1</translation>
    </message>
    <message>
        <source>The user is called %1. Write the PIN down now: it is shown this once only.</source>
        <translation>El usuario se llama %1. Anote el PIN ahora: solo se muestra esta vez.</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>Su nombre de usuario</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Su PIN</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>StaffGateOverlay</name>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>Su nombre de usuario</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Su PIN</translation>
    </message>
    <message>
        <source>This user is locked.</source>
        <translation>Este usuario está bloqueado.</translation>
    </message>
    <message>
        <source>Please wait a little.</source>
        <translation>Espere un poco, por favor.</translation>
    </message>
    <message>
        <source>This name and PIN do not belong together.</source>
        <translation>Este nombre y este PIN no van juntos.</translation>
    </message>
    <message>
        <source>Seconds until you can try again: %1</source>
        <translation>Segundos hasta poder intentarlo: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>StaffNeededScreen</name>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>See my sheet</source>
        <translation>Ver mi hoja</translation>
    </message>
    <message>
        <source>Our staff have been told.</source>
        <translation>Nuestro personal ya lo sabe.</translation>
    </message>
    <message>
        <source>Please go to the desk and show this page.</source>
        <translation>Por favor, vaya a recepción y muestre esta página.</translation>
    </message>
    <message>
        <source>We have called someone</source>
        <translation>Ya avisamos a alguien</translation>
    </message>
    <message>
        <source>Ask someone to come</source>
        <translation>Que venga alguien</translation>
    </message>
    <message>
        <source>Hard to walk? Ask someone to come</source>
        <translation>¿No puede ir? Que venga alguien</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Tell our staff right away.</source>
        <translation>Avise ahora mismo a nuestro personal.</translation>
    </message>
    <message>
        <source>Sit down where people can see you.</source>
        <translation>Siéntese donde puedan verle.</translation>
    </message>
    <message>
        <source>Do not do the exercises or the balance test today.</source>
        <translation>Hoy no haga los ejercicios ni la prueba de equilibrio.</translation>
    </message>
    <message>
        <source>Do not start new exercises yet.</source>
        <translation>No empiece todavía ejercicios nuevos.</translation>
    </message>
    <message>
        <source>Take your medicine as usual, unless someone tells you not to.</source>
        <translation>Tome sus medicinas como siempre, salvo que le digan que no.</translation>
    </message>
    <message>
        <source>Please go to the desk now.</source>
        <translation>Vaya ahora a recepción, por favor.</translation>
    </message>
    <message>
        <source>Do not leave before a person has talked with you.</source>
        <translation>No se vaya antes de hablar con una persona.</translation>
    </message>
    <message>
        <source>You told us</source>
        <translation>Nos dijo</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
</context>
<context>
    <name>SymptomScreen</name>
    <message>
        <source>Why we ask</source>
        <translation>Por qué lo preguntamos</translation>
    </message>
    <message>
        <source>Seen from behind</source>
        <translation>Visto desde atrás</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>The unit of a number, and the lowest and the highest: &quot;months, 0 to 240&quot;</extracomment>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SymptomViewModel</name>
    <message>
        <source>millimeters</source>
        <translation>milímetros</translation>
    </message>
</context>
<context>
    <name>TimingDialog</name>
    <message>
        <source>Balance, timed by staff</source>
        <translation>Equilibrio, cronometrado por el personal</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Pierna</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Pierna izquierda</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Pierna derecha</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Ojos</translation>
    </message>
    <message>
        <source>Eyes open</source>
        <translation>Ojos abiertos</translation>
    </message>
    <message>
        <source>Eyes closed</source>
        <translation>Ojos cerrados</translation>
    </message>
    <message>
        <source>Stop: press anywhere or any key</source>
        <translation>Parar: toque donde sea o cualquier tecla</translation>
    </message>
    <message>
        <source>Start when the foot leaves the floor</source>
        <translation>Empezar cuando el pie deje el suelo</translation>
    </message>
    <message>
        <source>%1: %2 s</source>
        <translation>%1: %2 s</translation>
    </message>
    <message>
        <source>%1: %2 s, does not count</source>
        <translation>%1: %2 s, no cuenta</translation>
    </message>
    <message>
        <source>A safety answer speaks against standing. Why do you do it all the same?</source>
        <translation>Una respuesta de seguridad desaconseja estar de pie. ¿Por qué lo hace de todos modos?</translation>
    </message>
    <message>
        <source>Save the times</source>
        <translation>Guardar los tiempos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>%1 · visits: %2, finished: %3</source>
        <translation>%1 · visitas: %2, terminadas: %3</translation>
    </message>
    <message>
        <source>Find a visit</source>
        <translation>Buscar una visita</translation>
    </message>
    <message>
        <source>Please see %1 now</source>
        <translation>Atienda a %1 ahora</translation>
    </message>
    <message>
        <source>Called for help at %1.</source>
        <translation>Pidió ayuda a las %1.</translation>
    </message>
    <message>
        <source>Said yes to a safety question. Waiting since %1.</source>
        <translation>Respondió sí a una pregunta de seguridad. Espera desde las %1.</translation>
    </message>
    <message>
        <source>I am on my way</source>
        <translation>Voy de camino</translation>
    </message>
    <message>
        <source>Please go to the kiosk now</source>
        <translation>Vaya al quiosco ahora</translation>
    </message>
    <message>
        <source>Somebody without a saved visit said yes to a safety question and asks for help. Waiting since %1.</source>
        <translation>Alguien sin visita guardada respondió sí a una pregunta de seguridad y pide ayuda. Espera desde las %1.</translation>
    </message>
    <message>
        <source>Somebody without a saved visit asks for help. Waiting since %1.</source>
        <translation>Alguien sin visita guardada pide ayuda. Espera desde las %1.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Balance, best s</source>
        <translation>Equilibrio, mejor s</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Nobody has been here today yet. A visit shows up here as soon as somebody starts.</source>
        <translation>Hoy aún no ha venido nadie. Una visita aparece aquí en cuanto alguien empieza.</translation>
    </message>
    <message>
        <source>Visits of the day</source>
        <translation>Visitas del día</translation>
    </message>
</context>
<context>
    <name>TodayPane</name>
    <message>
        <source>Touch a visit to see it here: results, plan and sheet.</source>
        <translation>Toque una visita para verla aquí: resultados, plan y hoja.</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, nació en %2</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>nació en %1</translation>
    </message>
    <message>
        <source>Please see this client now</source>
        <translation>Atienda ahora a esta persona</translation>
    </message>
    <message>
        <source>I am on my way</source>
        <translation>Voy de camino</translation>
    </message>
    <message>
        <source>Plan (%1)</source>
        <translation>Plan (%1)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The plan is made when the visit is finished.</source>
        <translation>El plan se hace al terminar la visita.</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>Abrir la visita</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimir la hoja</translation>
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
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Terminada %1</translation>
    </message>
    <message>
        <source>Finished %1 · safety answer</source>
        <translation>Terminada %1 · respuesta de seguridad</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Everybody signs in with a name and a PIN of their own.</source>
        <translation>Cada persona entra con su propio nombre y PIN.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>May work as</source>
        <translation>Puede trabajar como</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Staff see visits, change plans and print.</source>
        <translation>El personal ve visitas, cambia planes e imprime.</translation>
    </message>
    <message>
        <source>Managers also export, see the numbers, erase and change settings.</source>
        <translation>Los responsables también exportan, ven cifras, borran y cambian ajustes.</translation>
    </message>
    <message>
        <source>Administrators also look after the users.</source>
        <translation>Los administradores también se ocupan de los usuarios.</translation>
    </message>
    <message>
        <source>May not sign in</source>
        <translation>No puede entrar</translation>
    </message>
    <message>
        <source>Locked: needs a new PIN</source>
        <translation>Bloqueado: necesita otro PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>New PIN: %1</source>
        <translation>PIN nuevo: %1</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Dar de alta</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Quitar el acceso</translation>
    </message>
    <message>
        <source>May not sign in any more: %1</source>
        <translation>Ya no puede entrar: %1</translation>
    </message>
    <message>
        <source>May sign in again: %1</source>
        <translation>Puede entrar de nuevo: %1</translation>
    </message>
    <message>
        <source>PIN for %1</source>
        <translation>El PIN de %1</translation>
    </message>
    <message>
        <source>Write it down now and hand it over. It is shown this once only, and nobody can look it up.</source>
        <translation>Anótelo ahora y entréguelo. Solo se muestra esta vez y nadie puede consultarlo.</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>Ya está anotado</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of a key</comment>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>VisitAnswers</name>
    <message>
        <source>%1 of 10 now</source>
        <translation>%1 de 10 ahora</translation>
    </message>
    <message>
        <source>%1 at worst</source>
        <translation>%1 en el peor momento</translation>
    </message>
    <message>
        <source>for 1 week</source>
        <translation>desde hace 1 semana</translation>
    </message>
    <message>
        <source>for %1 weeks</source>
        <translation>desde hace %1 semanas</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Preguntas de seguridad</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Síntomas</translation>
    </message>
    <message>
        <source>Nothing was answered with yes.</source>
        <translation>Nada se respondió con sí.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>No se anotó nada.</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <translation>Sin respuesta: %1</translation>
    </message>
</context>
<context>
    <name>VisitFindings</name>
    <message>
        <source>Nothing stood out in this visit.</source>
        <translation>Nada destacó en esta visita.</translation>
    </message>
    <message>
        <source>Findings are made when the visit is finished.</source>
        <translation>Los hallazgos se hacen al terminar la visita.</translation>
    </message>
    <message>
        <source>In the words of the sheet: “you” is the client.</source>
        <translation>Con las palabras de la hoja: «usted» es la persona atendida.</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Porque: %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Fuente: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>VisitHistory</name>
    <message>
        <source>Changes by staff</source>
        <translation>Cambios del personal</translation>
    </message>
    <message>
        <source>Nobody has changed anything in this visit.</source>
        <translation>Nadie ha cambiado nada en esta visita.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Nothing yet: no call answered, no plan approved, no sheet printed.</source>
        <translation>Nada todavía: ningún aviso atendido, ningún plan aprobado, ninguna hoja impresa.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>The client, at the kiosk</source>
        <translation>La persona atendida, en el quiosco</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>VisitKeeping</name>
    <message>
        <source>Everything kept about this person</source>
        <translation>Todo lo que se guarda de esta persona</translation>
    </message>
    <message>
        <source>Copy for the client…</source>
        <translation>Copia para la persona…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Borrar los datos de esta persona…</translation>
    </message>
</context>
<context>
    <name>VisitMeasures</name>
    <message>
        <source>Balance</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>all 45 s</source>
        <translation>los 45 s completos</translation>
    </message>
    <message>
        <source>10 s or more</source>
        <translation>10 s o más</translation>
    </message>
    <message>
        <source>5 to 10 s</source>
        <translation>de 5 a 10 s</translation>
    </message>
    <message>
        <source>under 5 s</source>
        <translation>menos de 5 s</translation>
    </message>
    <message>
        <source>Time it yourself</source>
        <translation>Cronometrar</translation>
    </message>
    <message>
        <source>Arches</source>
        <translation>Arcos</translation>
    </message>
    <message>
        <source>Measure left</source>
        <translation>Medir el izquierdo</translation>
    </message>
    <message>
        <source>Measure right</source>
        <translation>Medir el derecho</translation>
    </message>
    <message>
        <source>Best times</source>
        <translation>Mejores tiempos</translation>
    </message>
    <message>
        <source>Leg and eyes</source>
        <translation>Pierna y ojos</translation>
    </message>
    <message>
        <source>Best, s</source>
        <translation>Mejor, s</translation>
    </message>
    <message>
        <source>Mean, s</source>
        <translation>Media, s</translation>
    </message>
    <message>
        <source>Tries that count</source>
        <translation>Intentos que cuentan</translation>
    </message>
    <message>
        <source>Group of the best</source>
        <translation>Grupo del mejor</translation>
    </message>
    <message>
        <source>Mean for the age, s</source>
        <translation>Media para la edad, s</translation>
    </message>
    <message>
        <source>Every balance try</source>
        <translation>Cada intento de equilibrio</translation>
    </message>
    <message>
        <source>Balance was not tried.</source>
        <translation>No se probó el equilibrio.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Clock stopped by</source>
        <translation>Reloj parado por</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>Por qué no cuenta</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>born %1</source>
        <translation>nació en %1</translation>
    </message>
    <message>
        <source>Parts of the visit</source>
        <translation>Partes de la visita</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>VisitPlan</name>
    <message>
        <source>There are no exercises in this plan.</source>
        <translation>No hay ejercicios en este plan.</translation>
    </message>
    <message>
        <source>The plan is made when the visit is finished.</source>
        <translation>El plan se hace al terminar la visita.</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Añadir un ejercicio</translation>
    </message>
    <message>
        <source>Left out for safety</source>
        <translation>Omitido por seguridad</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Porque: %1</translation>
    </message>
    <message>
        <source>Also on the sheet</source>
        <translation>También en la hoja</translation>
    </message>
    <message>
        <source>A safety answer rules this out</source>
        <translation>Una respuesta de seguridad lo descarta</translation>
    </message>
    <message>
        <source>More than four exercises?</source>
        <translation>¿Más de cuatro ejercicios?</translation>
    </message>
    <message>
        <source>%1. You can give it all the same when you know why.</source>
        <translation>%1. Puede darlo de todos modos si sabe por qué.</translation>
    </message>
    <message>
        <source>More than four are hard to keep up. You can give one more when you know why.</source>
        <translation>Más de cuatro son difíciles de mantener. Puede dar uno más si sabe por qué.</translation>
    </message>
</context>
<context>
    <name>VisitSide</name>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Nobody has looked at this plan yet</source>
        <translation>Nadie ha revisado aún este plan</translation>
    </message>
    <message>
        <source>Looked at by %1, %2</source>
        <translation>Revisado por %1, %2</translation>
    </message>
    <message>
        <source>Approve without printing</source>
        <translation>Aprobar sin imprimir</translation>
    </message>
    <message>
        <source>Other printer…</source>
        <translation>Otra impresora…</translation>
    </message>
    <message>
        <source>Plan %1, %2, large print</source>
        <translation>Plan %1, %2, letra grande</translation>
    </message>
    <message>
        <source>Plan %1, %2</source>
        <translation>Plan %1, %2</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Reprint plan %1 unchanged</source>
        <translation>Reimprimir el plan %1 sin cambios</translation>
    </message>
    <message>
        <source>Note to the client</source>
        <translation>Nota para la persona</translation>
    </message>
    <message>
        <source>There is none. It is printed on the sheet, in your words.</source>
        <translation>No hay ninguna. Se imprime en la hoja, con sus palabras.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Esta visita</translation>
    </message>
    <message>
        <source>Clinic number: %1</source>
        <translation>Número de paciente: %1</translation>
    </message>
    <message>
        <source>Same person as %1</source>
        <translation>La misma persona que %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Not the same person as %1 after all</source>
        <translation>No es la misma persona que %1</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Misma persona que…</translation>
    </message>
    <message>
        <source>Close this visit…</source>
        <translation>Cerrar esta visita…</translation>
    </message>
    <message>
        <source>Let the client go on…</source>
        <translation>Dejar que la persona siga…</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation>¿Qué impresora?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close this visit?</source>
        <translation>¿Cerrar esta visita?</translation>
    </message>
    <message>
        <source>Let the client go on?</source>
        <translation>¿Dejar que la persona siga?</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>¿La misma persona?</translation>
    </message>
    <message>
        <source>Not the same person after all?</source>
        <translation>¿No es la misma persona?</translation>
    </message>
    <message>
        <source>What was answered stays in the record. The client cannot go on with it at the kiosk.</source>
        <translation>Lo respondido queda guardado. La persona no puede seguir con ella en el quiosco.</translation>
    </message>
    <message>
        <source>The client gives this code and the birth year at the kiosk, and is where they stopped.</source>
        <translation>La persona da este código y su año de nacimiento en el quiosco y sigue donde lo dejó.</translation>
    </message>
    <message>
        <source>Neither record changes; both say that they belong together. It can be undone.</source>
        <translation>Ninguna de las dos visitas cambia; quedan enlazadas. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Both visits stand for themselves again. The history keeps both steps.</source>
        <translation>Las dos visitas vuelven a ir por separado. El historial guarda ambos pasos.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>How are your feet doing?</source>
        <translation>¿Cómo están sus pies?</translation>
    </message>
    <message>
        <source>Answer a few questions, try standing on each leg, and take home a plan that fits your answers.</source>
        <translation>Responda unas preguntas, pruebe su equilibrio sobre cada pierna y llévese a casa un plan según sus respuestas.</translation>
    </message>
    <message>
        <source>About 10 minutes</source>
        <translation>Unos 10 minutos</translation>
    </message>
    <message>
        <source>A printed sheet to take home</source>
        <translation>Una hoja impresa para llevar</translation>
    </message>
    <message>
        <source>Not a diagnosis: a place to start</source>
        <translation>No es un diagnóstico: es un comienzo</translation>
    </message>
    <message>
        <source>Go on with a visit I started</source>
        <translation>Seguir una visita que empecé</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Balance, left leg</source>
        <translation>Equilibrio, pierna izquierda</translation>
    </message>
    <message>
        <source>Balance, right leg</source>
        <translation>Equilibrio, pierna derecha</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>Arches, left foot</source>
        <translation>Arcos, pie izquierdo</translation>
    </message>
    <message>
        <source>Arches, right foot</source>
        <translation>Arcos, pie derecho</translation>
    </message>
    <message>
        <source>Arches</source>
        <translation>Arcos</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Preguntas de seguridad</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Síntomas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Needs you now</source>
        <translation>Le necesita ahora</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Left at: %1</source>
        <translation>Se fue en: %1</translation>
    </message>
    <message>
        <source>study</source>
        <translation>estudio</translation>
    </message>
    <message>
        <source>Nothing was found to give one for.</source>
        <translation>No se encontró nada para lo que dar uno.</translation>
    </message>
    <message>
        <source>Safety answers rule out every one that would fit.</source>
        <translation>Las respuestas de seguridad descartan todos los que servirían.</translation>
    </message>
    <message>
        <source>The pain is strong: the sheet asks the client to talk to you first.</source>
        <translation>El dolor es fuerte: la hoja pide que hable antes con ustedes.</translation>
    </message>
    <message>
        <source>Staff took them all out.</source>
        <translation>El personal los quitó todos.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>Waiting for the printer</source>
        <translation>Espera a la impresora</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>No impresa</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Por imprimir</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Sin plan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Finished · safety answer</source>
        <translation>Terminada · respuesta de seguridad</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>guía clínica</translation>
    </message>
    <message>
        <source>measured norms</source>
        <translation>valores medidos</translation>
    </message>
    <message>
        <source>expert opinion</source>
        <translation>opinión experta</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>A safety question was answered yes: somebody has to look first. The sheet says so, too.</source>
        <translation>La persona respondió sí a una pregunta de seguridad: antes tiene que verla alguien del personal. La hoja también lo dice.</translation>
    </message>
    <message>
        <source>None of ours is for the pain that was told: the sheet sends the client to you, a doctor or a podiatrist.</source>
        <translation>Ninguno de los nuestros es para el dolor del que habló: la hoja le pide que acuda a usted, a un médico o a un podólogo.</translation>
    </message>
    <message>
        <source>Said yes to: %1</source>
        <translation>Dijo que sí a: %1</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>De camino a la impresora</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Se está cancelando</translation>
    </message>
    <message>
        <source>Right arch, measured</source>
        <translation>Arco derecho, medido</translation>
    </message>
    <message>
        <source>Left arch, measured</source>
        <translation>Arco izquierdo, medido</translation>
    </message>
    <message>
        <source>Right leg, timed</source>
        <translation>Pierna derecha, cronometrada</translation>
    </message>
    <message>
        <source>Left leg, timed</source>
        <translation>Pierna izquierda, cronometrada</translation>
    </message>
    <message>
        <source>Note to the client</source>
        <translation>Nota para la persona</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Exercises added</source>
        <translation>Ejercicios añadidos</translation>
    </message>
    <message>
        <source>Exercises taken out</source>
        <translation>Ejercicios quitados</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Given despite a safety answer</source>
        <translation>Dado pese a una respuesta de seguridad</translation>
    </message>
    <message>
        <source>State of the visit</source>
        <translation>Estado de la visita</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Looked at Today</source>
        <translation>Miró Hoy</translation>
    </message>
    <message>
        <source>Opened a visit</source>
        <translation>Abrió una visita</translation>
    </message>
    <message>
        <source>Looked at what was done with a visit</source>
        <translation>Consultó lo hecho con una visita</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Buscó</translation>
    </message>
    <message>
        <source>Answered a call for staff</source>
        <translation>Atendió un aviso al personal</translation>
    </message>
    <message>
        <source>Answered a call for help at the kiosk</source>
        <translation>Atendió una petición de ayuda en el quiosco</translation>
    </message>
    <message>
        <source>Measured an arch</source>
        <translation>Midió un arco</translation>
    </message>
    <message>
        <source>Timed balance</source>
        <translation>Midió el equilibrio</translation>
    </message>
    <message>
        <source>Changed the plan</source>
        <translation>Cambió el plan</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Escribió una nota</translation>
    </message>
    <message>
        <source>Approved the plan</source>
        <translation>Aprobó el plan</translation>
    </message>
    <message>
        <source>Looked at the print jobs</source>
        <translation>Miró los trabajos de impresión</translation>
    </message>
    <message>
        <source>Looked at other exercises</source>
        <translation>Miró otros ejercicios</translation>
    </message>
    <message>
        <source>Tried a note on the sheet</source>
        <translation>Probó una nota en la hoja</translation>
    </message>
    <message>
        <source>Looked at a sheet</source>
        <translation>Miró una hoja</translation>
    </message>
    <message>
        <source>Asked for a print</source>
        <translation>Pidió imprimir</translation>
    </message>
    <message>
        <source>Cancelled a print job</source>
        <translation>Canceló un trabajo de impresión</translation>
    </message>
    <message>
        <source>Tried a print job again</source>
        <translation>Repitió un trabajo de impresión</translation>
    </message>
    <message>
        <source>Sent a print job elsewhere</source>
        <translation>Mandó un trabajo a otra impresora</translation>
    </message>
    <message>
        <source>Printed a test page</source>
        <translation>Imprimió una página de prueba</translation>
    </message>
    <message>
        <source>Let a printer go on</source>
        <translation>Dejó seguir a una impresora</translation>
    </message>
    <message>
        <source>Typed in a paper form</source>
        <translation>Pasó un formulario en papel</translation>
    </message>
    <message>
        <source>Closed a visit</source>
        <translation>Cerró una visita</translation>
    </message>
    <message>
        <source>Let a client go on</source>
        <translation>Dejó seguir a un cliente</translation>
    </message>
    <message>
        <source>Said two visits are one person&apos;s</source>
        <translation>Dijo que dos visitas son de una persona</translation>
    </message>
    <message>
        <source>Parted two visits</source>
        <translation>Separó dos visitas</translation>
    </message>
    <message>
        <source>Looked at the daily check</source>
        <translation>Miró la revisión diaria</translation>
    </message>
    <message>
        <source>Looked at the numbers</source>
        <translation>Miró las cifras</translation>
    </message>
    <message>
        <source>Made a copy for the client</source>
        <translation>Hizo una copia para la persona</translation>
    </message>
    <message>
        <source>Counted an export</source>
        <translation>Contó una exportación</translation>
    </message>
    <message>
        <source>Exported records</source>
        <translation>Exportó registros</translation>
    </message>
    <message>
        <source>Looked at the settings</source>
        <translation>Miró los ajustes</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Cambió un ajuste</translation>
    </message>
    <message>
        <source>Looked at old records</source>
        <translation>Miró los registros antiguos</translation>
    </message>
    <message>
        <source>Removed old records</source>
        <translation>Quitó registros antiguos</translation>
    </message>
    <message>
        <source>Erased a person</source>
        <translation>Borró a una persona</translation>
    </message>
    <message>
        <source>Looked what erasing would take</source>
        <translation>Miró qué se borraría</translation>
    </message>
    <message>
        <source>Looked at the users</source>
        <translation>Miró los usuarios</translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation>Añadió un usuario</translation>
    </message>
    <message>
        <source>Locked a user out</source>
        <translation>Cerró la entrada a un usuario</translation>
    </message>
    <message>
        <source>Let a user in again</source>
        <translation>Dejó entrar otra vez a un usuario</translation>
    </message>
    <message>
        <source>Gave a new PIN</source>
        <translation>Dio un PIN nuevo</translation>
    </message>
    <message>
        <source>Looked at the log</source>
        <translation>Miró el registro de lo hecho</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Hizo una copia de seguridad</translation>
    </message>
    <message>
        <source>Checked records and backups</source>
        <translation>Revisó registros y copias de seguridad</translation>
    </message>
    <message>
        <source>First user made</source>
        <translation>Primer usuario creado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Entró</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>Wrong name or PIN</source>
        <translation>Nombre o PIN erróneo</translation>
    </message>
    <message>
        <source>User locked after wrong PINs</source>
        <translation>Usuario bloqueado por PIN erróneos</translation>
    </message>
    <message>
        <source>Gave the PIN again</source>
        <translation>Dio el PIN otra vez</translation>
    </message>
    <message>
        <source>Was not allowed to</source>
        <translation>No tenía permiso</translation>
    </message>
    <message>
        <source>The clock went back</source>
        <translation>El reloj se atrasó</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Recuperó una copia de seguridad</translation>
    </message>
    <message>
        <source>New key for PINs</source>
        <translation>Clave nueva para los PIN</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>visitas: %1</translation>
    </message>
    <message>
        <source>unfinished visits: %1</source>
        <translation>visitas sin terminar: %1</translation>
    </message>
    <message>
        <source>print jobs: %1</source>
        <translation>trabajos de impresión: %1</translation>
    </message>
    <message>
        <source>print job: %1</source>
        <translation>trabajo de impresión: %1</translation>
    </message>
    <message>
        <source>copies: %1</source>
        <translation>copias: %1</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>cambios: %1</translation>
    </message>
    <message>
        <source>file: %1</source>
        <translation>archivo: %1</translation>
    </message>
    <message>
        <source>printer: %1</source>
        <translation>impresora: %1</translation>
    </message>
    <message>
        <source>with: %1</source>
        <translation>con: %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>motivo: %1</translation>
    </message>
    <message>
        <source>as: %1</source>
        <translation>como: %1</translation>
    </message>
    <message>
        <source>format: %1</source>
        <translation>formato: %1</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>filas: %1</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Sin papel</translation>
    </message>
    <message>
        <source>Paper jam</source>
        <translation>Papel atascado</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation>Tapa abierta</translation>
    </message>
    <message>
        <source>Little toner</source>
        <translation>Poco tóner</translation>
    </message>
    <message>
        <source>No toner</source>
        <translation>Sin tóner</translation>
    </message>
    <message>
        <source>Tray is full</source>
        <translation>Bandeja llena</translation>
    </message>
    <message>
        <source>Printer: no answer</source>
        <translation>Impresora: sin respuesta</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Queue is closed</source>
        <translation>Cola cerrada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Damaged sheet</source>
        <translation>Hoja dañada</translation>
    </message>
    <message>
        <source>Print service is off</source>
        <translation>Servicio de impresión parado</translation>
    </message>
    <message>
        <source>Queue is missing</source>
        <translation>Falta la cola</translation>
    </message>
    <message>
        <source>Dropped by the printer</source>
        <translation>Descartada por la impresora</translation>
    </message>
    <message>
        <source>Lost by the printer</source>
        <translation>Perdida por la impresora</translation>
    </message>
    <message>
        <source>Takes long</source>
        <translation>Tarda mucho</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Demasiado tarde</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Sin impresora</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
</TS>
