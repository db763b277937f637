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
        <source>Move the slider or the print until it looks like yours.</source>
        <translation>Mueva el control o la huella hasta que se parezca a la suya.</translation>
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
        <translation>Lo mismo, en una silla (se puede dejar)</translation>
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
        <source>For you, only with a person beside you.</source>
        <translation>En su caso, solo con una persona a su lado.</translation>
    </message>
    <message>
        <source>Nobody there? Press Get help and our staff will come.</source>
        <translation>¿No hay nadie? Toque Pedir ayuda y vendrá nuestro personal.</translation>
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
        <source>First let them stand heel to toe for 10 seconds, holding on. If that is hard, leave the one-leg part out.</source>
        <translation>Primero, que esté de pie 10 segundos con un pie justo delante del otro, con apoyo. Si le cuesta, deje fuera la parte de una pierna.</translation>
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
        <source>seconds of %1</source>
        <translation>segundos de %1</translation>
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
        <source>That is enough</source>
        <translation>Es suficiente</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Dejar esto fuera</translation>
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
        <source>I am ready</source>
        <translation>Ya puedo</translation>
    </message>
    <message>
        <source>Start countdown</source>
        <translation>Iniciar la cuenta</translation>
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
        <source>seconds of rest</source>
        <translation>segundos de descanso</translation>
    </message>
    <message>
        <source>Sit down if you like. The next try starts only when you say so.</source>
        <translation>Siéntese si quiere. El próximo intento no empieza hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>Es suficiente</translation>
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
        <source>That is enough</source>
        <translation>Es suficiente</translation>
    </message>
    <message>
        <source>Try again all the same</source>
        <translation>Repetir de todos modos</translation>
    </message>
    <message>
        <source>With our staff: eyes closed</source>
        <translation>Con el personal: ojos cerrados</translation>
    </message>
</context>
<context>
    <name>BalanceSkippedScreen</name>
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
    <name>BirthYearScreen</name>
    <message>
        <source>Which year were you born?</source>
        <translation>¿En qué año nació?</translation>
    </message>
    <message>
        <source>Balance changes with age, so we compare you with people of your own age.</source>
        <translation>El equilibrio cambia con la edad; por eso le comparamos con personas de su edad.</translation>
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
        <translation>Número en la clínica</translation>
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
    <message numerus="yes">
        <source>%n mm</source>
        <translation>
            <numerusform>%n mm</numerusform>
            <numerusform>%n mm</numerusform>
        </translation>
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
        <translation>No se sabe</translation>
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
        <source>You can go now.</source>
        <translation>Ya puede irse.</translation>
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
        <source>No sheet yet? Tell our staff your code and they print it.</source>
        <translation>¿Aún sin hoja? Diga su código a nuestro personal y se la imprimen.</translation>
    </message>
    <message>
        <source>Please go to the desk now, or stay here and touch Get help.</source>
        <translation>Por favor, vaya ahora a recepción, o quédese aquí y toque Pedir ayuda.</translation>
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
    <name>LanguagePicker</name>
    <message>
        <source>Choose your language</source>
        <translation>Elija su idioma</translation>
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
    <name>OnScreenKeyboard</name>
    <message>
        <source>Capital letter</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
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
    <name>PrivacyScreen</name>
    <message>
        <source>May we keep your answers?</source>
        <translation>¿Podemos guardar sus respuestas?</translation>
    </message>
    <message>
        <source>We ask about your health, your feet and your balance. Everything stays on this machine at %1.</source>
        <translation>Preguntamos por su salud, sus pies y su equilibrio. Todo queda en este equipo de %1.</translation>
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
        <source>Our staff can see them, and you can come back and compare. You can ask us to delete them.</source>
        <translation>Nuestro personal puede verlas, y usted puede volver y comparar. Puede pedirnos que las borremos.</translation>
    </message>
    <message>
        <source>Use it without saving</source>
        <translation>Usarlo sin guardar</translation>
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
        <source>Nothing is kept. Our staff are glad to help you in person.</source>
        <translation>No se guarda nada. Nuestro personal le ayuda con gusto en persona.</translation>
    </message>
    <message>
        <source>This is not a medical test and gives no diagnosis. It cannot replace a visit to a professional.</source>
        <translation>Esto no es una prueba médica y no da un diagnóstico. No sustituye una visita a un profesional.</translation>
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
        <source>Our staff hand it to you</source>
        <translation>Nuestro personal se la da</translation>
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
        <translation>O guárdelo en su teléfono</translation>
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
        <source>Your sheet waits at the desk.</source>
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
    <name>StaffNeededScreen</name>
    <message>
        <source>Please see our staff now</source>
        <translation>Hable ahora con nuestro personal</translation>
    </message>
    <message>
        <source>Please see our staff today</source>
        <translation>Hable hoy con nuestro personal</translation>
    </message>
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
        <source>Call someone to me</source>
        <translation>Que venga alguien</translation>
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
        <source>Show our staff this page or your sheet before you leave.</source>
        <translation>Antes de irse, muestre esta página o su hoja a nuestro personal.</translation>
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
        <source>millimeters, %1 to %2</source>
        <translation>milímetros, de %1 a %2</translation>
    </message>
    <message>
        <source>months, %1 to %2</source>
        <translation>meses, de %1 a %2</translation>
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
