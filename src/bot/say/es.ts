import type { Sentences } from './sentences.ts';

/** The assistant's own sentences in Spanish: with usted. */
export const es: Sentences = {
  welcome:
    'Hola. Soy **Om de hoek**, el asistente automático de la biblioteca. Soy un ordenador, no una persona.\n\nAyudo con preguntas sobre los trámites del gobierno por internet. Por ejemplo, sobre DigiD, toeslagen (ayudas), impuestos y mudanzas. ¿Prefiere hablar con una persona? También se puede.\n\n**No escriba su BSN, contraseñas ni códigos.** No los necesito.',
  welcomeAgain: 'Hola de nuevo. ¿En qué puedo ayudarle?',
  whatNext: '¿En qué puedo ayudarle?',

  maskedBefore: (kinds) =>
    `Usted escribió algo que debe ser secreto (${kinds}). Lo he quitado y no lo he guardado. Mejor no lo escriba en un chat.`,
  maskedNothingLeft: (kinds) =>
    `Usted solo escribió algo que debe ser secreto (${kinds}). Lo he quitado y no lo he guardado. Tampoco lo necesito.\n\nDiga con palabras sencillas qué quiere saber. Por ejemplo: “No me llega la carta de DigiD.”`,
  maskedSecretAdvice:
    '¿Le dio esta contraseña a otra persona? Cámbiela hoy mismo. Nadie puede pedírsela, nosotros tampoco.',
  maskedCodeAdvice:
    'Un código es solo para usted. No se lo dé a nadie, tampoco a nosotros. ¿Alguien le pide un código por teléfono? Cuelgue. ¿Alguien sabe su PIN? Cámbielo hoy mismo.',
  maskedPersonal: (kinds) =>
    `Usted escribió algo sobre usted o sobre otra persona (${kinds}). Lo he quitado y no lo he guardado. No lo necesito.`,
  maskedPersonalNothingLeft: (kinds) =>
    `Usted escribió algo sobre usted o sobre otra persona (${kinds}). Lo he quitado y no lo he guardado. No lo necesito.\n\nDiga con palabras sencillas qué quiere saber.`,
  maskedUnreadable:
    'No he podido leer su mensaje. Es culpa nuestra, no suya. No he guardado su mensaje. ¿Puede escribirlo con otras palabras? O pregunte a un empleado.',
  maskedContact:
    'Ha escrito un número de teléfono o un correo electrónico. No lo guardo en esta conversación. ¿Quiere que un empleado se ponga en contacto con usted? Pulse el botón de abajo.',
  findings: {
    bsn: 'BSN',
    iban: 'número de cuenta bancaria',
    card: 'número de tarjeta',
    email: 'correo electrónico',
    phone: 'número de teléfono',
    secret: 'contraseña o nombre de usuario',
    code: 'código',
    document: 'número de pasaporte o tarjeta',
    'birth-date': 'fecha de nacimiento',
    name: 'nombre',
    address: 'dirección',
    plate: 'matrícula',
  },
  unsupported: {
    photo:
      'No puedo ver fotos. La foto no se ha guardado. Diga con palabras lo que ve. O pregunte a un empleado.',
    voice: 'No puedo escuchar mensajes de voz. El mensaje no se ha guardado. ¿Puede escribirlo?',
    file: 'No puedo abrir archivos. El archivo no se ha guardado. Diga con palabras lo que pone. No escriba su BSN.',
    location:
      'No puedo ver en un mapa dónde está usted. Escriba las 4 primeras cifras de su código postal. Así busco un lugar cerca de usted.',
    other: 'No puedo leer este tipo de mensaje. ¿Puede escribirlo con palabras?',
  },
  tooLong: 'Su mensaje era muy largo. Solo he leído el principio. ¿Puede decirlo más corto?',

  crisisSuicide:
    '**¿Piensa en el suicidio? Usted no está solo ni sola.**\n\n- Llame ahora al **113** o al **0800-0113**. Es gratis. Hay alguien de día y de noche.\n- También puede escribir por chat en [113.nl](https://www.113.nl).\n- ¿Hay peligro ahora mismo? Llame al **112**.\n\nSoy un ordenador. Por favor, hable ahora con una persona.',
  crisisEmergency:
    '**¿Hay peligro ahora? Llame enseguida al 112.**\n\nSoy un ordenador. No puedo enviar ayuda.',
  crisisViolence:
    '**¿Está en peligro usted u otra persona?**\n\n- Peligro ahora: llame al **112**.\n- Violencia en casa: llame a Veilig Thuis, **0800-2000**. Es gratis. Hay alguien de día y de noche.\n\n¿Puede alguien ver su pantalla? Cierre esta página después de llamar.',
  urgentNeed:
    '**Esto no puede esperar. Llame hoy mismo a su gemeente (ayuntamiento).** Diga: “Necesito ayuda hoy.” Cuente qué pasa: tiene que dejar su casa, no tiene luz o gas, o no tiene comida.\n\n- ¿Tiene que dejar su casa, o le cortan la luz, el gas o el agua? Entonces la gemeente tiene que hablar con usted en **3 días laborables**.\n- Llame también gratis al **0800 8115** (Geldfit) si tiene problemas de dinero. No hace falta decir su nombre.\n- ¿Hay peligro? Llame al **112**.',

  askStaff: (hours) =>
    `Puedo avisar a un empleado de la biblioteca. Lee lo que hemos escrito aquí y escribe con usted. **No** puede ver su expediente y no inicia sesión por usted.\n\n${hours}\n\n¿Aviso a un empleado?`,
  deskOpenNow: 'El servicio de ayuda está abierto ahora.',
  deskClosed: (opens) => `El servicio de ayuda está cerrado ahora. ${opens}`,
  deskOpensAt: (when) => `Vuelve a abrir: ${when}.`,
  askContact: (opens) =>
    `${opens}\n\nPuede dejar su pregunta y su número de teléfono o correo electrónico. Un empleado se pondrá en contacto con usted. ¿Quiere hacerlo?`,
  queued: (place) =>
    `Viene un empleado. Usted tiene el número **${String(place)}** en la cola.\n\nPuede esperar aquí. Mientras tanto, sigo respondiendo a sus preguntas.`,
  stillQueued: (place) =>
    `Está en la cola, con el número **${String(place)}**. Pronto viene un empleado. Puede hacer otra pregunta si quiere.`,
  leftQueue: 'Ya no está en la cola. Ahora habla solo con el asistente.',
  staffDeclined: 'Bien. Seguimos juntos. Siempre puede pedir un empleado más tarde.',
  staffJoined: (name) =>
    `**${name}**, de la biblioteca, habla ahora con usted. Yo me callo un rato. No dé nunca su BSN, contraseña o código, tampoco a un empleado.`,
  staffGaveBack: (name) =>
    `${name} ha terminado. Usted habla otra vez conmigo, el asistente automático.`,
  staffReleased: 'El empleado ha tenido que irse. Usted vuelve a ser el primero en la cola.',
  staffClosed: (name) =>
    `${name} ha cerrado la conversación. ¿Tiene otra pregunta? Escríbala aquí.`,
  waitExpired:
    'Lo sentimos, no quedó libre ningún empleado. Ya no está en la cola. Puede volver a pedir un empleado. O puede ir al Informatiepunt de la biblioteca.',

  digidLineWhy:
    'Esto es sobre **su propio caso**. Yo no puedo ver sus datos. Un empleado de la biblioteca tampoco.',
  digidLineDoor: (name) => `**${name}** sí puede verlo. Empiece por ahí.`,
  digidLineNoDoor:
    'La organización que le envía la carta o el dinero sí puede verlo. Empiece por ahí. Mire en la carta cuál es.',
  doorPhone: (phone) => `Llame al **${phone}**`,
  doorLetter: '¿Tiene una carta? Llame al número que aparece en ella',
  doorHours: (hours) => `(${hours})`,
  doorWebsite: (name, url) => `Mire en [${name}](${url})`,
  doorMine: (name, url) => `O entre usted mismo en [${name}](${url}) con su propio DigiD`,
  digidLineYourself:
    'Tenga a mano: la carta de la que se trata, un bolígrafo y papel. Apunte lo que quiere preguntar.',
  digidLineTogether:
    '¿No quiere llamar o iniciar sesión solo? Un empleado de la biblioteca puede **mirar la pantalla con usted**. Usted escribe. El empleado no inicia sesión por usted.',

  clarify: '¿Qué se parece más a su pregunta?',
  noneOfThese: 'Otra cosa',
  answerMore: 'Más explicación',
  sections: {
    short: 'Respuesta corta',
    steps: 'Paso a paso',
    need: '¿Qué necesito?',
    fails: 'Si no funciona',
    easier: 'Más fácil',
  },
  factMayHaveChanged:
    'Atención: puede haber cambiado una cantidad o una fecha de arriba. Mire la página oficial.',
  notInYourLanguage: 'Esta respuesta solo está en neerlandés.',
  machineTranslated:
    'Un ordenador ha traducido esta respuesta. Ninguna persona ha leído la traducción. ¿Tiene dudas? Mire el texto en neerlandés.',
  machineSimplified:
    'Un ordenador ha escrito esto con palabras más fáciles. Ninguna persona lo ha revisado. ¿Tiene dudas? Mire el texto en neerlandés.',
  inDutch: 'En neerlandés',
  guideBegins: (title) => `Le ayudo paso a paso: **${title}**.`,
  guideStopped: 'Dejamos estos pasos. ¿En qué puedo ayudarle ahora?',
  guideGone: 'Estos pasos han cambiado. Empezamos de nuevo.',
  cardCode: (code, until, url) =>
    `**Su código: ${code}**\n\n- [Abra la tarjeta](${url}). Allí puede imprimirla.\n- Muestre el código en el Informatiepunt (punto de ayuda) de la biblioteca.\n- O escriba el código en este chat en otro teléfono u ordenador.\n\nEl código funciona hasta el ${until}. Solo guardamos esta tarjeta, no su conversación.`,
  laterCode: (code, until) =>
    `**Su código: ${code}**\n\nApúntelo. ¿Quiere seguir más tarde? Escriba el código en este chat. También puede hacerlo en otro teléfono u ordenador, o junto con un empleado.\n\nEl código funciona hasta el ${until}.`,
  unknownCode: 'No conozco ese código. Mire si lo ha escrito bien. Un código funciona 14 días.',
  tooManyCodes:
    'Se han escrito demasiados códigos incorrectos. Inténtelo de nuevo en unos minutos.',
  guidePaused: (title) => `Estábamos con **${title}**. ¿Seguimos?`,
  guideAgain: 'Volvemos a los pasos:',
  guideNotUnderstood: 'No lo entiendo bien. Elija un botón o escríbalo de otra manera.',
  guideStuck: '¿No lo conseguimos juntos? Un empleado puede mirar con usted.',
  stepIsOver: 'Ese botón es de un paso anterior. ¿En qué puedo ayudarle ahora?',

  notKnown:
    'No lo sé con seguridad. Prefiero no decir nada antes que decir algo que no es cierto.\n\nPuede preguntarlo de otra manera, con pocas palabras. O pregunte a una persona. En el Informatiepunt (punto de información) de la biblioteca puede entrar sin cita. Es gratis.',
  notKnownAgain:
    'Esto tampoco lo sé con seguridad. Lo siento. Un empleado de la biblioteca puede ayudarle mejor.',
  hello: '¡Hola! ¿En qué puedo ayudarle?',
  thanks: 'De nada. ¿Tiene otra pregunta?',
  goodbye: 'Adiós. Siempre puede volver aquí.',
  calm: 'Entiendo su enfado. Quiero ayudarle. ¿Prefiere hablar con una persona?',

  help: 'Escriba su pregunta con palabras sencillas. Busco la respuesta y le enseño de qué página oficial viene.\n\nTambién puede escribir:\n\n- **empleado**: aviso a una persona\n- **empezar de nuevo**: empezamos de nuevo\n- **parar**: dejamos lo que estamos haciendo\n- **idioma**: elige otro idioma\n- **borra mis datos**: borro esta conversación',
  restarted: 'Empezamos de nuevo. ¿En qué puedo ayudarle?',
  stopped: 'Bien, lo dejamos. ¿Tiene otra pregunta? Escríbala aquí.',
  chooseLanguage: '¿En qué idioma quiere hablar?',
  languageChosen: 'Bien. Ahora hablo español con usted.',
  languageNotOurs:
    'Todavía no hablo este idioma. Elija abajo un idioma que yo hable. O pregunte a un empleado.',
  eraseSure:
    '¿Quiere que borre esta conversación? Se borra todo lo que usted escribió y lo que respondimos. No se puede recuperar.',
  erased: 'Sus datos están borrados. Ya no tenemos sus palabras ni nuestras respuestas.',
  eraseKept: 'Bien. No he borrado nada.',
  whatWeKnow: {
    messages: (count, since) =>
      `De esta conversación guardamos **${String(count)}** mensajes, suyos y nuestros. El primero es del ${since}.`,
    removed: 'Antes quito el BSN, las contraseñas y los códigos. No le pregunto su nombre.',
    until: (days) =>
      `¿No escribe nada en **${String(days)}** días? Entonces borro todo el texto automáticamente.`,
    contact: (until) =>
      `Usted dejó un número de teléfono o un correo electrónico. Está guardado aparte, bajo llave. Lo borramos el ${until}.`,
    noContact: 'No tenemos ningún número de teléfono ni correo electrónico suyo.',
    summary: 'También hay un texto corto sobre su pregunta, para un empleado.',
    staffReads: 'Un empleado de la biblioteca puede leer ahora esta conversación.',
    judgements: (count) =>
      `También guardamos su opinión sobre las respuestas. Número de veces: **${String(count)}**.`,
    card: (until) =>
      `Se llevó una tarjeta o sus pasos con un código. Los guardamos hasta el ${until}.`,
    afterErase:
      '¿Quiere borrarlo todo? Pulse el botón. Después solo quedan números, sin sus palabras.',
  },
  told: {
    newest: (day, title) => `El ${day} le dije: **${title}**.`,
    changed: 'Este texto ha cambiado desde entonces.',
    changedOn: (day) => `El último cambio fue el ${day}.`,
    textOfToday: 'Abajo está el texto de hoy.',
    earlier: 'También le dije esto. Elija un botón para leerlo otra vez.',
    gone: (day) => `La respuesta del ${day} ya no está.`,
    askAgain: 'Puede hacer su pregunta otra vez.',
    nothing: 'No encuentro aquí ninguna respuesta anterior mía. ¿En qué puedo ayudarle?',
  },

  failed:
    'Algo ha fallado por nuestra parte. No es culpa suya. Inténtelo otra vez más tarde. ¿Tiene prisa? Pase por el Informatiepunt de la biblioteca, o llame gratis a la DigiHulplijn: **0800 1508**.',

  buttons: {
    yes: 'Sí, por favor',
    no: 'No, gracias',
    staff: 'Avisar a un empleado',
    staffYes: 'Sí, avise a alguien',
    lookAlong: 'Que alguien mire conmigo',
    leaveContact: 'Dejar mi pregunta',
    findPlace: 'Buscar Informatiepunt',
    erase: 'Sí, borrar todo',
    language: 'Otro idioma',
    guideContinue: 'Seguir',
    guideStop: 'Parar',
    takeCard: 'Llevar la tarjeta',
    goOnLater: 'Seguir más tarde',
    restart: 'Empezar de nuevo',
    leaveQueue: 'Salir de la cola',
    help: '¿Qué puedo preguntar?',
  },
};
