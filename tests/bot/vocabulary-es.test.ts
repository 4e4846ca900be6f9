import { es as sentences } from '../../src/bot/say/es.ts';
import { es as vocabulary } from '../../src/bot/understand/es.ts';
import { describeVocabulary } from './match-vocabulary.ts';

describeVocabulary('Spanish', {
  vocabulary,
  sentences,
  dangers: {
    suicide: [
      'Quiero morir',
      'ya no quiero vivir',
      'Estoy pensando en suicidarme',
      'me quiero matar por las deudas',
      'no tengo ganas de vivir',
    ],
    emergency: [
      '¡Hay un incendio en mi casa!',
      'mi padre no respira',
      'Necesito una ambulancia ya',
      'no puedo respirar',
    ],
    violence: [
      'mi marido me pega',
      'Mi ex me amenaza con un cuchillo',
      'no me siento segura en casa',
      'tengo miedo de mi novio',
    ],
    'urgent-need': [
      'mañana nos desahucian',
      'manana me echan de mi casa',
      'me han cortado la luz',
      'van a cortarnos el agua',
      'Estamos sin gas desde ayer',
      'no tengo nada que comer',
      'no tenemos dinero para comida',
      'dormimos en la calle',
    ],
  },
  nearMisses: [
    'mi padre ha muerto, ¿cómo aviso al ayuntamiento?',
    'el DigiD de mi marido fallecido',
    'quiero morirme de risa',
    'tengo que pagar 113 euros',
    '¿necesito un seguro contra incendio?',
    'mi teléfono está muerto',
    'un curso de prevención del suicidio',
    'la factura de la luz es muy alta',
    'quiero cambiar el contrato del gas',
    'vivo en la calle Kerkstraat 5',
    'no quiero vivir en Utrecht',
    'la aplicación no responde',
    'mi ex me amenaza con no pagar la pensión',
    'la biblioteca no tiene luz suficiente',
  ],
  wholeMessages: {
    staff: ['Empleado', 'Quiero hablar con una persona.'],
    stop: ['PARAR'],
    restart: ['Empezar de nuevo'],
    language: ['otro idioma'],
    help: ['¡Ayuda!'],
    erase: ['Borra mis datos'],
    'what-we-know': ['¿Qué sabe de mí?', 'que sabe de mi'],
    easier: ['Más fácil'],
    hello: ['Hola', 'buenos dias'],
    thanks: ['¡Muchas gracias!'],
    goodbye: ['adios'],
  },
});
