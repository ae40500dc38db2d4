"""Ordinary English words: never taken for misspelt names, never asked back about."""

from __future__ import annotations

_AMBIGUOUS = """
bloom character contextual dawn essential fair falcon figure fire goodnight hf imperial liquid magic
mit mosaic orion scale thu together vector
"""

_COMMON = """
fare fares faring
thankfully frankly essentially respectively alternatively surprisingly literally allegedly
rival rivals opponent opponents adversary suitor suitors incumbent nemesis destination counterpart
counterparts poaching poach destinations counteroffers rivalry
ability able about above academia academic academics accept access according account ache across
act active actual adapt adaptive add address adopt adopted advance advice afraid after afternoon
again against age agenda agi ago agree ahead ai aim ain air aka alert alignment alike alive all
allow almost alone along alphabetical alphas already alright also although altogether always am
amaze amazing amazingly amazonian american amid amount ample an analysis and angle angry annoying
answer anthropological anthropology any anybody anymore anyone anything anyway anywhere apart
apparently appeal appear applied applies apply appreciate approach approve april are area aren
argue argument arrange article as asap aside asked asking aspect asset assist at attempt attend
attention attract attractive attrition audience audio august author autumn average avg avoid awake
aware away awesome awful baby back background bad badly bag bake balance ball ballpark ban band
bank bar bare barely bargain base based basic basis basket bath battle bay be beach bear beautiful
because become bed been beer before began begin behave being believe belong below beneath benefit
berlin beside besides bet between beyond bid bill bio biology bird birth bit bite black blank
bless blind block blog blood bloomed blooming blossom blow blue board boat body bold bomb bone
bonus book booked boom boot border bored boring born boss boston both bother bottle bottom bought
bound bow bowl boy brain branch brand brave bread break breakfast breath bridge brief bright
brilliant bring british broad broke broken brother brought brown brush bug bullet bullets bunch
burn burst bus busy but button buying by cake calendar california call called calm came camera
camp campaign can canada cancel cancer candidacy candidate candidates capable capital car care
career careful carefully carry case cash cat catch category cats caught cause cell center central
centre ceo certain certainly chain chair challenge chance channel chaos charming chart chase chat
cheaper check checked cheese chemistry chief child children choice choose choosing chose chosen
church circle city claim claims clarify clarity class clause clauses clean clear clearly clever
click client climate climb clock close closed closely closer closing cloth clothes cloud clouds
club clue cluster clusters coach coast coat code coffee cohered coherence coherent cohesion cold
collapse colleague collect college colo colocation color colour combination combine comfort
comfortable comment common communication community comparable comparison compelling compensation
competing competition competitor complain completely complex compute computes computing concern
concerned concrete condition conference confident confirm confused confusing connect connection
consider considerable considering constant contact contain contender contenders content contest
context continue contribute control convince convinced convincing cook cool copy core corner
correct couldn count counter counteroffer country couple courage course court cover crazy create
creative credible credit crew crisis critical croc crock cross crowd cruise cruising crusade cry
cto culture cup curious currently curse cursed cursors cursory cut cute cycle d dad daily damn
dance danger dark data database datacentre date daughter dead deal dealing dear death debate debt
decade december decent decide decided deciding decision deck deep deepen deeper deepest deeply
defend define definitely degree delete deliver deliverables delta demand deny department depend
depending depends depth describe desert deserve design desk despite detail detailed develop
developed development diary did didn die diet differ different difficult dig dinner direct
direction directly director dirty disaster discuss discussion dish distance do doctor document
does doesn dog dogs doing don done dont door double doubt down downside dozens draft drag drama
draw drawing dream dress drink drive driver drop dropped dry dublin dude due dull during duty each
earlier early earn earth ease easier easily east eastern easy eat economy edge edit editor
education effect effective effectively efficient effort eg egg eight either elaborate elect
elephant elephants elevators eleven elevens else elsewhere email emails embarrassing emergency
emotional empty encourage end ended ending enemy energy engage english enjoy enough ensure enter
entire entirely environment eod equipment equity error escape especially essay establish estimate
estimated estimates etc eu europe european evaluate evaluation even evening event eventually ever
every everybody everything everywhere evidence exact example excellent except exception excited
exciting excuse exec executive exercise exist expand expect expectation experience expert explain
explore express extend extent extreme extremely eye face facet fact factor facts fail failed
failure fair fairly fairness faith fake fall false familiar family famous fan fancy far farm
fashion fast father fault favor favorite favour fear fears feature february fed feed feedback feel
feeling feet fell felt female few field fight figured figures figuring file fill final finally
finance financial find finding fine finger finish fintech fire firm first fish fix flag flame
flames flat flight flip floor flow fly focus folder follow following food fool foot football for
force foreign forest forever forget form formal former forth fortune forward found foundation four
frame framing france francisco free freedom frequent fresh friday friend friendly frock from front
frontier fruit fully fun function fund funding funny further future gain game gap garden gather
gathered gave gear gemstone general generally generate generation gentle gently genuine germane
germany germinate giant giants gift gigawatt girl give given giving glad glance glass global go
goal god goes going gold gone gonna good goodbye got gotta gotten government grab grade graduate
grand grant graph grass gray great green greetings grew grey groan gross ground growth guarantee
guess guest guide gun guy gw habit had hadn hair half hall hand handle hands hang happen happened
happening happens happy hard harder hardly hardware harvest harvester has hasn hate have haven
having he health healthcare healthy hear heard hearing heart heat heavily heavy held hell helped
helpful helping hence her here hereby hero hers hey hidden hide high highlight highly hill him
himself hint hired hiring his history hit hiya hold hole holiday home honest honestly honour hope
hopefully horse hospital host hot hotel house how however hr huge hugged hugging human hundred
hundreds hungry hurry hurt husband hyperscale i ice idea ideal ideally identify ie if ignore ill
image images imagine imho immediate immediately imo impact importance important impossible impress
impression impressive improve in include included includes including income increase incredible
indeed independent india indicate individual industrial inflation inflict infliction inform
information infra infrastructure initial insert inside insight insist instance instead institute
insurance intelligence intelligent intend intense intention interest interested interesting
internal international internet interpretability interview interviewed interviewing interviews
into introduce invest investment invite involve involved iron is island isn issue it item its
itself january japan jealous joke journal journey joy judge juice july jump june junior just keen
keeps kept key keyboard kick kid kids kill kind kinda kindly king kitchen knew knock know knowing
knowledge known labels lack lady lambs lame land language large largely last late lately later
latest latter laugh launch law lawyer lay lazy lead leader leadership leads leaf learn learning
leave left leg legal lemme lemon lend length less lesson let lets letter letting level library lie
life lift light liked likely line link lips list listen little live lively living ll llm llms load
loan local location lock log lol london lonely long longer look looked looking looks loose lord
lose losing loss lost lot lots loud love lovely low lower luck lucky lumber lunch m ma mad
magazine magical mail main mainly maintain major majority male man manage management manager
manner march mark marketing married mass massive master mastery match material math matter matters
max maximum may maybe me meal meaning means meant measure meat media medical medium meet meeting
megawatt memo men mention mentioned mere merely mess message met metal metallic metals method
microscopic microsoftware middle might mighty mile military milk min mind minded minds mine
minimal minimum mining minister minor minute minutes mirror misanthropic miss missing mission
mistake mister mistrial mistrust mix mixed mixture mixtures ml mobile mode model models modern
modest moment monday month monthly mood moon moral more morning most mostly mother motion mouse
mouth move moved movie moving much multimodal mum munich murder museum music must mw my myself
name named names narrow nation national natural nature near nearby neat necessary neck needed
negative negotiate negotiation neither nervous net network never nevertheless newer newest news
newspaper next nice nicely night nine nlp no nobody noise none nor normal normally north northern
nose not note noted notes nothing notice november now nowhere null number numbers nvidian o object
objective obtain obvious obviously occur october odd of off offered offering offers office officer
official often oil old older olive on onboarded once ones ongoing only onprem onto open opener
opening openly opinion opponent opponents opportunity opposite option oral orange ordinary organic
origin original other others otherwise ought our ours out outcome outside over overall overview
owe own pack page paid pain paint pair panel panic paper papers parent paris park part particular
particularly partner parts party pass passed passion past path patience patient pattern pause
paying peace peak pen per perfect perfectly performance period permanent permission perplex
perplexed perplexing person personal personally phase philanthropic phone phones photo phrase
physical physically physics piano pick picked picture pie piece pink pitch place plain plan plane
plant plate play played player playing please plenty plot poach poached poaching pocket poem poet
point points poker police policy polite political poor pop popular population port position
positive possibility possibly post posted pot potato potential potentially pound power powerful
pps practical practice pray precise precisely prefer preferably pregnant prepare prepared presence
present presentation presented presently president press pressure pretty prevent previous
previously pride primary primed prince princess print prior priority prison prize pro probable
problem procedure process produce producer professional professor profile profit program programme
progress project promise promised promising promote prompt proof proper properly property proposal
propose proposed protect protein proud prove provide provided provides providing ps public publish
pull punch pure purple purpose pursue push put putting puzzle qualify quality queen question
questions quiet radio rain raise raised ran random range rapid rapidly rare rarely rather rating
raw re read reader readers reading real realise realistic realistically reality realize really
reason reasonable reasonably recall recap receive recent recently recipe recognise recognize
recommend recommendation recover recruit recruiter recruiters red reduce reduced refer reflect
reflector refuse regard regarding regards region regular regularly reject relate related
relationship relative relatively relax release relevant reliable relief religion rely remain
remaining remains reminder remote remove repair replace reply report reported represent reputation
research resource respect respond response responsible rest restaurant result results retention
retire return returned reveal review rice rich rid ride right rights ring rise risk rivaling
rivals river road robot robotics rock rocks role roles roll romantic roof room root rope rough
round route routine row rude rule rules rumor rumored rumour rumoured runaway runways rush s sad
safe safety said salary sale sales salt same sample san sand sang sat satisfied saturday saw
saying says scales scaleup scared scene schedule school score scream screen script sea search
season seat seattle second secret section secure security see seed seeing seek seem seems seen
select self sell send senior sense sensible sensitive sentence separate separately september
series serious seriously serve service session sets setting setup seven several sex shake shall
shame shape sharp she sheet shelf shine ship shirt shock shoe shoot shop short shot should
shoulder shouldn shout showed showing shown shows shut shy sick side sierras sight sign signal
significant significantly silence silent silicon silly silver similar similarly simple simpler
sing singapore single sir sister sit site sitting situation six skill skills skin sky slack sleep
slice slide slides slight slightly slip slow slowly smart smell smile smoke smooth snow snowfall
so social society soft software sold soldier solid solution solve some somebody somehow someone
something sometimes somewhat somewhere son song sorry sort sorta soul sound sounds soup south
southern space spare speak speaking special specific specifically speech speed spell spent spirit
spoke sport spot spread spreadsheet spring square stable stage stand standard standing standings
standoff standpoint stands stanza star stars startup startups state statement station stay steady
steal steel step stick still stomach stone stood stop stopped story straight strange strategy
stream street strength stress strict strike string strong strongly structure struggle stuck
studied studio study stuff stupid style subject submit success successful such sudden suddenly
suffer sugar suggest suggested suit suitable summarise summarize summary summer sun sunday super
supercomputing supply support supposed sure surely surface surprise surprised surround survey
survive suspect sweet swim switch switzerland system t table tables tackle tag taken taking talent
talented talk talked talking talks tall target task taste taught tax tbh tea teach teacher tear
tech technical technology teeth television tell telling tells temperature temporary ten tend term
terms terrible terribly test texas text than thank thanks that thats the their theirs them theme
themselves then theory therapist there therefore thereof these they thick thin thing things think
thinking third this those though thought thoughts thousands thread threat threaten three threw
through throughout throw thursday thus ticket tie tight till time times tiny tip tired title to
today together togetherness told tomorrow tone tongue tonight too took tool tools tooth topic tops
toss touch tough tour toward towards town track trade tradition traffic transfer translate travel
treat tree trend trial trick tried tries trip tropic trouble truck true truly trust truth try
trying tube tuesday turn turned twelve twenty twice twist type typed types typical typically ugly
uk ultimate unable uncle under understand understanding understood unfortunately unhappy union
unique unit universities university unless unlike unlikely until unusual up update upon upper
upset urgent us usa used useful user usual usually vacation valley valuable value values van
various vast ve vehicle version versus very via video view views village virtual visible vision
visit visitor vital voice volume vote vp walk wall wanna war warm warn was wash wasn waste watch
water watt watts wave way ways we weak wear weather web website wedding wednesday weekly weight
weird welcome well went were weren west western wet what whatever whatsoever wheel when whenever
where whereas wherein wherever whether which while white who whom whose why wide widely wife wild
will willing win wind window wine wing winner winter wise wish with within woman women won wonder
wonderful wondering wood word words wore worked working works workstations world worried worry
worse worst worthwhile worthy wouldn wow write writer writing written wrong y yard yeah year
yearly yellow yep yes yesterday yet york you young your yours yourself youth zone zurich
"""

_NO_RIVALS = """
academia academic academics average averages bar baseline before benchmark benchmarks bigger cheap
cheaper common competition competitor competitors counterpart counterparts crowd elsewhere
everything expectations fair giants here home ideal ideals incumbent incumbents it itself large
last later less list market me media median mine more most nobody norm normal nothing now one
opponent opponents others pack people previous pros public rest rival rivals same similar small
someone something standard startup startups suitor suitors that the them there these they this
those today tomorrow total typical us usual what which who whom world yesterday you your yours
"""

NO_RIVALS = frozenset(_NO_RIVALS.split())
"""What may stand after `vs` and names no company."""

AMBIGUOUS = frozenset(_AMBIGUOUS.split())
"""Names of entities that are words of their own; they count with a capital or after `vs`."""

COMMON = frozenset(_COMMON.split())
"""Words that mean nothing to the grammar."""
