/**
 * First names, family names and places as they are typed into a chat in the Netherlands. They are spelled like
 * some language and say nothing about what their owner reads. None that is a word too (Can, Mark, Wit, Best).
 */
export const names =
  'jan pieter johannes cornelis hendrik willem gerrit dirk klaas jeroen bas sander maarten joost ruud wouter thijs sem daan ' +
  'luuk anna maria johanna elisabeth wilhelmina cornelia hendrika sanne lotte femke marieke annemieke ingrid monique ' +
  'esther yvonne saskia truus riet greetje bep sjaak henk kees piet de-vries bakker visser smit meijer mulder bos ' +
  'vos peters hendriks dekker brouwer dijkstra smits janssen koster hoekstra postma van-dijk van-den-berg jacobs ' +
  'maas verhoeven willems hermans groeneveld kuiper veenstra kramer scholten kuipers wiersma bouma ' +
  'mehmet mustafa hüseyin huseyin hasan ibrahim ismail osman murat emre yusuf ömer omer ali serkan burak fatma ayşe ' +
  'ayse emine hatice zeynep elif meryem şerife zehra sultan esra büşra kübra selin yılmaz yilmaz kaya demir çelik celik ' +
  'şahin sahin öztürk ozturk aydın aydin arslan doğan dogan kılıç kilic aslan çetin cetin kara koç kurt şimşek polat güler gülay gülcan nurgül aysel güzel bülent cengiz levent tuğba gökhan serdar erdoğan yıldırım karakuş özkan özer toprak korkmaz bozkurt günay şener çakır ' +
  'muhammad mohamed ahmed youssef yassine hamza bilal ilyas anas ayoub rachid said khalid hassan hussein abdullah ' +
  'abdelkader omar karim nabil samir tarik mustapha aicha khadija naima samira latifa malika rachida nadia laila salma ' +
  'yasmina hajar imane oumaima noura zahra maryam amina aisha benali bouzid el-idrissi el-ouali haddad bennani ' +
  'azzouzi chaoui amrani ouali alaoui haddou boulahrouz aboutaleb el-khatib al-hassan al-ahmad al-masri khalil saleh ' +
  'mahmoud mansour nasser qasim sami ziad rami bashar mahdi reza hossein amir farhad babak shirin leila nasrin ' +
  'parisa azadeh ahmadi hosseini mohammadi karimi rezaei moradi rahimi noori ' +
  'piotr krzysztof andrzej tomasz paweł pawel michał michal marcin jakub łukasz lukasz grzegorz zbigniew wojciech ' +
  'małgorzata malgorzata katarzyna barbara magdalena joanna monika justyna ewelina nowak wiśniewski wisniewski ' +
  'wójcik wojcik kowalczyk kamiński kaminski lewandowski zieliński szymański woźniak dąbrowska dabrowska ' +
  'oleksandr andriy serhiy volodymyr mykola dmytro vasyl yaroslav bohdan iryna olena natalia tetiana svitlana ' +
  'yulia liudmyla halyna shevchenko kovalenko bondarenko tkachenko kravchenko melnyk boyko sergey dmitry alexei ' +
  'vladimir svetlana tatiana ekaterina ivanov petrov smirnova kuznetsova олександр андрій володимир ірина олена ' +
  'тетяна сергей дмитрий наталья светлана татьяна иванов шевченко коваленко ' +
  'jose juan carlos luis miguel fernando javier alejandro pablo sergio guadalupe carmen lucia isabel dolores garcia ' +
  'martinez lopez hernandez gonzalez perez sanchez ramirez torres flores silva santos pereira ferreira oliveira costa ' +
  'jean pierre michel philippe nicolas laurent françois francois jacques nathalie isabelle sylvie véronique dupont ' +
  'durand leroy moreau lefebvre traore diallo camara keita diop ndiaye kouassi mensah owusu okafor adeyemi ' +
  'hans wolfgang jürgen klaus günter stefan ursula helga renate schmidt schneider fischer weber wagner becker ' +
  'schulz hoffmann john david michael james robert susan linda karen patricia smith johnson williams taylor ' +
  'andrei ionut mihai gheorghe elena ioana popescu ionescu georgi dimitar stoyanov ivanova giuseppe giovanni ' +
  'francesca rossi ferrari esposito abdi hodan warsame mohamud yonas selam haile tewolde berhane ' +
  'soekhoe ramdin jagessar kartosen pengel venetiaan rozenblad pinas martina maduro tromp winklaar singh kumar sharma ' +
  'sardjoe nguyen tran chen zhang liu yang محمد أحمد فاطمة خديجة علي حسين ' +
  'utrecht groningen eindhoven tilburg almere breda nijmegen enschede haarlem arnhem amersfoort zaandam hoofddorp ' +
  'maastricht dordrecht leiden zoetermeer emmen delft venlo deventer sittard heerlen helmond oss amstelveen hilversum ' +
  'hoorn vlissingen middelburg goes terneuzen roermond weert veenendaal ede wageningen zutphen doetinchem winterswijk ' +
  'almelo hengelo oldenzaal kampen meppel assen hoogeveen stadskanaal veendam drachten heerenveen sneek dokkum ' +
  'lelystad dronten emmeloord urk harderwijk ermelo nunspeet barneveld epe vaassen twello lochem gouda schiedam ' +
  'vlaardingen spijkenisse hellevoetsluis capelle rijswijk voorburg wassenaar katwijk noordwijk hillegom purmerend ' +
  'volendam heerhugowaard alkmaar den-helder schagen texel vlieland terschelling ameland den-haag den-bosch ' +
  'kerkstraat dorpsstraat schoolstraat molenweg stationsweg julianalaan beatrixstraat wilhelminaplein hoofdstraat ' +
  'bijlmer kanaleneiland schilderswijk damascus aleppo istanbul ankara warszawa kyiv kharkiv casablanca nador ' +
  'al-hoceima paramaribo willemstad asmara mogadishu teheran kabul';
