"""Ordinary English words: never taken for misspelt names, never asked back about."""

from __future__ import annotations

from functools import cache
from typing import Final

_AMBIGUOUS = """
adept bloom character contextual dawn essential fair falcon figure fire flux goodnight hawk hf
humans imbue imperial ineffable kit liquid magic maverick mit mosaic opt orion scale scout squid thu
tinker titan together vector volcano
"""

_COMMON = """
ability able about above academia academic academics accept access according account ache across
act active actual adapt adaptive add address adopt adopted ads advance adversary advertising
adverts advice affiliation afford afraid after afternoon afterwards again against age agenda agentic
agents agi
ago agree ahead ai aim ain air aka alarm alert alignment alike alive all allegedly allocation allow
allowed almost alone along alphabetical alphas already alright also alternatively although
altogether always am amaze amazing amazingly amazonian american amid ammunition amount ample an
analysis analyst and angle angry annex annexes announce announcement annoying answer answered
anthropological anthropology any anybody anymore anyone anything anyway anywhere apart apparently
appeal appear appendix applied applies apply appreciate appreciated approach approve approved april
are area aren argue argument arithmetic arrange arranged article arxiv as asap asic
asics aside asked asking
asleep aspect asset assist at ate atm attach attachment attack attempt attend attention attract
attractive attrition audience audio august author authority autumn average avg avoid awake aware
away awesome awful baby back background bad badly bag bake balance ball ballpark ban band bank
banker bar bare barely bargain base based basement basic basis basket bath battle bay be beach bear
beautiful became because become bed been beer before began begin behave being believe belong below
beneath benefit berlin beside besides bet between beyond bibliography bid bill bio biology bird
birth birthday bit bite black blank bless blind block blog blood bloomed blooming blossom blow blue
blunt bluntly board boat body boil bold bomb bone bonus book booked bookmark boom boot border bored
boring born borrow boss boston bot both bother bottle bottom bought bound bow bowl boy brag
bragging brain branch brand brave bread break breakdown breakfast breath bridge brief briefing
bright brilliant bring british broad broadcast broke broken brother brought brown brush bug bullet
bullets bullshit bump bunch burn burst bus busy but button buying by bye cake calc calculate
calculated calculation calendar california call called calling calm came camera camp campaign can
canada cancel cancer candidacy candidate candidates cannot capable capita capital car care career
careful carefully carry case cash cat catch category cats caught cause caveats cell cellar cent
center central centre ceo certain certainly chain chair chairman challenge chance changed changing
channel chaos charming chart chase chat chatting cheaper cheat check checked cheese chemistry
cheque chief child children choice choose choosing chose chosen church circle circulate city claim
claiming claims clarify clarity class classify clause clauses clean clear clearly clever click
clicked client cliff climate climb clock close closed closely closer closing cloth clothes cloud
clouds club clue cluster clusters coach coast coat code coffee cohered coherence coherent cohesion
col cold collapse colleague collect college colo colocation color colour column columns combination
combine comfort comfortable comma comment commissioner commit committee common communication
community comp comparable compared comparison compelling compensation competing competition
competitor compiler complain complaining completely complex compress computational compute
computers computes computing concern concerned conclusion concrete condense condition conference
confidence confident confirm confirmed confused confusing connect connection consider considerable
considering constant contact contain contender contenders content contest context continue
contradicts contribute control conversion convince convinced convincing cook cool copy core corner
correct couldn council count counted counter counteroffer counteroffers counterpart counterparts
counting country couple courage course court courted courting cover crashed crazy create creative
credible credit crew crisis critical croc crock cross crossed crowd cruise cruising crusade cry csv
cto culture cup curious currency currently curse cursed cursors cursory curve cut cute cyber
cybersecurity cycle d dad
daily damage damn dance danger dark data database datacentre date dated daughter dead deal dealing
dear death debate debt debunked decade december decent decide decided deciding decision deck
decline declined declines deep deepen deeper deepest deeply default defend define definitely
degree delayed delete deliver deliverables delta demand deny department departure departures
depend depending depends depressing
depth derivation describe desert deserve design desk desperate despite destination destinations
detail detailed develop developed development diagram diary did didn die diet diff differ different
differently difficult dig digits dinner direct direction directly director dirty disaster disclose
discuss discussion dish disposal distance distributed do doctor doctoral document dodge dodging
does doesn dog dogs doing don done donor dont door double doubt down download downside dozens draft
drag drama draw drawing drawn dream dress drink drive driver driving drop dropped dropping dry
dublin dude due dull dump during duty each eager earlier early earn earth ease easier easily east
easter eastern easy eat economics
economy edge edit editor education effect effective effectively efficient
effort eg egg eight either elaborate elect elephant elephants elevator elevators eleven elevens
else elsewhere email emails embarrassing emergency emotional empty encourage end ended ending enemy
energy eng engage english enjoy enough ensure enter entire entirely entries entry environment eod
equipment equipped equity error escape especially essay essence essentially establish estimate
estimated estimates etc eu europe european evaluate evaluation even evening event eventually ever
every everybody everything everywhere evidence exact example excel excellent except exception
exchange excited exciting exclude excuse exec executive exercise exist expand expect expectation
expense expenses experience expert explain explore export exportable express extend extent extreme
extremely eye eyeball face facet facilities fact factor facts fail failed failure faint fair fairly
fairness faith fake fall falling false fam familiar family famous fan fancy far fare fares faring
farm
fashion fast fat father fault favor favorite favour fear fears feature february fed feed feedback
feel feeling feet fell felt female fence few field fifth fight figured figures figuring file fill
filled filter final finally finance financial find finding fine finger finish finishing fintech
fire firm first fish fishing fix fixed flag flags flame flames flash flat flight flip floor flow
fly focus folder follow following food fool foot football footnote footnotes for force foreign
forest forever forget forgot form formal format former formula formulate forth fortune forward
found foundation founded four frame framing france francisco frankly free freedom frequent fresh
friday friend friendlier friendly frock from front frontier froze frozen fruit full fuller fully
fun function fund funding funny further future gain game gap garden gate gates gather gathered gave
gear
gemstone gen general generally generate generation generous gentle gently genuine germane germany
germinate giant giants gift gigawatt gimme girl gist give given giving glad glance glass global go
goal god goes going gold gone gonna good goodbye gossip got gotta gotten government grab grade
graduate grand grant granted graph graphic graphically grass grateful gray great greatly green
greenhouse greetings grew grey grid groan gross ground growth guarantee guess guesswork guest guide
gun guy gw habit had hadn haggle haggling haiku hair half halfway hall hand handle hands hang
happen happened happening happens happier happy hard harder hardly hardware harvest harvester has
hasn hate
have haven having he header heading headline headlines health healthcare healthy hear heard hearing
heart heat heavily heavy hedging held hell helped helpful helping hence her here hereby hero hers
herself hesitant hesitating hey hidden hide high highlight highly hill him himself hint hired
hiring his history hit hiya hold holding hole holiday home honest honestly honour hope hoped
hopefully horse hospital host hot hotel house how however hr huge hugged hugging human humming
hundred hundreds hungry hurry hurt husband hyperscale i ice idea ideal ideally identify idle ie if
ignore ill image images imagine imho immediate immediately imo impact import importance important
impossible impress impressed impression impressive improve in inaccurate include included includes
including income incorrect increase incredible incumbent indeed independent india indicate
individual industrial inflation inflict infliction info inform information infra infrastructure
initial input inputs insane insert inside insight insist instance instead institute insurance
intelligence intelligent intend intense intention interest interested interesting internal
international internet interp interpretability interview interviewed interviewing interviews into
introduce invest investment invite invoice involve involved iron is ish island isn issue it item
its itself january japan jargon jealous joke jot journal journey joy judge juggle juggling juice
juicy july jump jumped june junior just justify keen keeps kept key keyboard keynote kick kid kids
kill kind kinda kinder kindly king kitchen knew knock know knowing knowledge known labels lack lady
laid lambs lame land landed language laptop large largely last late lately later latest latter
laugh laughed launch law lawyer lay lazy lead leader leadership leads leaf
leaked leaning learn learning
leave lecturers left leg legal legend lemme lemon lend length less lesson let lets letter letting
level library lie life lift light liked likely limited line lined liner link linkedin lips list
listen literally little live lively living ll llm llms load loan local location lock log logo lol
london lonely long longer look looked looking looks loop loose lord lose losing loss lost lot lots
loud love lovely low lower luck lucky lumber lunch lying m ma mad made magazine magical magnitude
mail main mainly maintain major majority male man manage management manager manner many march
margin mark marketing married mass massive master mastery match mate material math matrix matter
matters max maximum may maybe me meal meaning means meant measure measured meat mechanistic
media medical
medium meet meeting megawatt memo men mention mentioned mentioning mentor menu mere merely merge
merged merger mess message met metal metallic metals method microscopic microsoftware middle
midpoint might mighty mile military milk min mind minded minds mine minimal minimum mining minister
ministry minor minus minute minutes mirror misanthropic miss missed missing mission misspoke
mistake mistaken mister mistrial mistrust mix mixed mixture mixtures ml mobile mode model models
modern modest moment monday monetary month monthly mood moon moral more morning most mostly mother
motion mouse mouth move moved movie moving msg mtg much multimodal multiply mum munich murder
museum music must mw my myself name named names narrow nation national natural nature near nearby
nearer nearest neat necessary neck needed needful negative negotiate negotiation neighbours neither
nemesis nerds nervous net network never nevertheless newer newest news newspaper next nice nicely
nicer night nine nlp no nobody noise non none nonprofit nonsense nope nor normal normally north
northern nose not note noted notes nothing notice noticeboard notion novel november now nowadays
nowhere nudge nudging null number numbers nutshell nvidian o object objective obliged obtain
obvious obviously occur october odd of off offered offering offers office officer official often
oil old older olive on onboarded once ones ongoing only onprem onto ooh open opener opening openly
opinion opponent opponents opportunity opposite ops optimal optimally optimum option oral orange
ordinary organic origin
original originally other others otherwise ouch ought our ours out outcome outdated outside over
overall overlap overview overwrite owe own pack page paid pain paint pair panel panic paper papers
par paragraph paragraphs params pardon parent paris park parse part particular particularly partner
parts party pass passed passing passion password past paste path patience patient pattern pause
paying pct peace peak pecking pen per perception perfect perfectly performance period permanent
permission permitted perplex perplexed perplexing person personal personally phase phew
philanthropic phone
phones photo phrase physical physically physics piano pic pick picked picture pie piece pin pinged
pinging pink pipe pitch pitching pivot place plain plan plane plant plate play played player
playing please plenty plot plunging png poach poached poaching pocket poem poet point points poker
pokes
police policy polite political pool poor pop popular population port portfolio portion position
positive possibility possibly post posted pot potato potential potentially pound power powerful
powerpoint pps practical practice pray precise precisely prefer preferably pregnant prepare
prepared presence present presentation presented presently president press pressing pressure pretty
prevent previous previously pride primary primed prince princess principal print printer prior
priority prison prize pro probable problem procedure process procurement produce producer
professional professor profile profit program programme progress project promise promised promising
promote prompt proof proofread propagation proper properly property proposal propose proposed prose
protect protein proteins
proud prove provide provided provider provides providing ps pub public publicly
publish pull pulled punch punchline purchase pure purple purpose pursue push pushes put putting
puzzle qualify quality quant quants queen question questions quiet quoted quoting radio rain raise
raised ran random range rapid rapidly rare rarely rather rating ration rationed
rationing raw re read readable reader readers
reading real realise realised realistic realistically reality realize really reason reasonable
reasonably reasoning recall recap receipts receive recent recently recipe recognise recognize
recommend recommendation recover recruit recruiter recruiters rector red reduce reduced ref refer
reflect reflector reformat reformulate refs refuse regard regarded regarding regards region
registrar regular regularly reinforcement
rejection rejections reject relate related relationship relative relatively relax release
relevant reliable relief religion reluctant rely remain remaining remains remind reminder remote
remove remuneration repair rephrase replace reply report reported represent reputation req research
resend reset resource respect respectable respectively respond response responsible rest restarts
restate restaurant result results retention retire retitled retracted return returned retype reveal
reversed revert review revise reword rewrite rice rich rid ride rig right rights ring rise risk
rival rivaling rivalry rivals river rlhf
road robot robotics rock rocks role roles roll romantic roof
room root rope rough round roundup route routine row rubbish rude ruin ruined ruins rule rules
rumor rumored rumour
rumoured runaway runways rush s sad safe safest safety said salary sale sales salesy salt same
sample san
sand sang sat satisfied saturday saw saying says scales scaleup scan scared scene sceptical
schedule school score scrape scrapes scratch scream screaming screen screenshot script scroll sea
search season seat seattle sec second secret section secure security see seed seeing seek seem
seems seen select self sell semicolons send senior sense sensible sensitive sentence separate
separated separately september series serious seriously serve service session sets setting settle
setup seven several sex shake shall shame shameful shape sharp she sheet shelf shifted shifting
shine ship
shirt shock shoe shoot shop shopping short shorten shorter shot should shoulder shouldn shout
showed showing shown shows shrink shut shy sick side sierras sight sign signal significant
significantly silence silent silicon silly silver similar similarly simple simpler sing singapore
single sir sister sit site sitting situation six skeptic skeptical skill skills skin skip sky slack
slash sleep slice slide slides slight slightly slip slow slowly small smart smell smile smoke
smooth sniffing snow snowfall so soaring social society soft software sold soldier solid solution
solve
some somebody somehow someone something sometimes somewhat somewhere son song sorry sort sorta soul
sound sounding sounds soup sourcing south southern space span spare sparse speak speaking spec
special specific specifically speech speed spell spent spicy spiking spin spirit spit spoke sport
spot
spread spreadsheet spring square squeeze src stable stack stage stalling stand standard standing
standings standoff standpoint stands stanza star stars started starters startup startups state
statement station stay staying steady steal steel steering step stick still stomach stone stood
stop stopped stopping story straight strange strategy stream street strength stress strict strike
string strip strong strongly structure struggle stuck studied studio study stuff stupid style
subject submit success successful such sudden suddenly suffer sugar suggest suggested suit suitable
suitor suitors summarise summarize summary summer sun sunday super supercomputing supplied supplier
suppliers supplies supply supplying
support supposed sure surely surface surging surprise surprised surprisingly surround survey survive
suspect swallows swap sway swayed swears sweet swim switch switzerland synthetic
system t tab table tables
tabular tabulate tabulated tackle tag takeaway taken taking talent talented talk talked talking
talks tall target task taste taught tax taxi tbh tbl tea teach teacher tear teaser tech technical
technology teeth television tell telling tells temperature temporary tempted tempting ten tenant
tenants tend
tenth term terms terrible terribly test texas text texting than thank thankfully thanks that thats
the their theirs them theme themselves then theory therapist there therefore thereof these they
thick thin thing things think thinking third this tho those though thought thoughts thousands
thread threat threaten three threw thrilled through throughout throughput throw thumbs thursday
thus ticket tie tied tight till time times tiny tip tire tired title titled tmrw to today together
togetherness told tomorrow tone tongue tonight too took tool tools tooth topic tops torn toss touch
tough tour toward towards town track tracker tracking trade trading tradition traffic transfer
translate
travel treadmill treasurer treat tree trend trended trending trends trial trick tried tries trim
trip tropic trouble truck
true truly trust truth truthfully try trying tube tuesday tumbling tunnel turn turned tweet twelve
twenty
twice twist twitter type typed types typical typically typing typo ugly uk ultimate unable
unabridged uncertain uncle under underlying understand understanding understood undisclosed
undo unfold
unfortunately unhappy union unique unit universities university unknown unless unlike unlikely
unrelated until unusual up update upgraded upon upper upset upshot upstairs upward urgent url us
usa used useful useless user usual usually vacation vague valley valuable value values van vanish
variant various vast ve vehicle vendor vendors verdict verify version versus very via vibes video
view views village virtual visa visible vision visit visitor visual visualise visually vital viz
voice volume vote vp wage wages walk walked walking wall wanna war warm warn was wash wasn waste
watch water watt watts wave way ways we weak weakest wear weather web website wedding wednesday
weekly weigh weighing weighs weight weird welcome well went were weren west western wet what
whatever whatsapp whatsoever wheel when whenever where whereas wherein wherever whether which
whichever while white who whoever whom whose why wide widely wife wifi wild will willing win wind
window wine wing winner winter wise wish with within woman women won wonder wonderful wondering
wood wooing word wording words wore work worked working works workstations world worried worry
worse worst worthwhile worthy wouldn wow write writer writing written wrong wrote xls y yard yeah
year yearly yellow yep yes yesterday yet york you young your yours yourself youth zone zoom zurich
"""

_NO_RIVALS = """
academia academic academics average averages bar baseline before benchmark benchmarks bigger cheap
cheaper college colleges common competition competitor competitors counterpart counterparts crowd
elsewhere everything expectations fair giants here home ideal ideals incumbent incumbents it itself
large last later less list market me media median mine more most nobody norm normal nothing now one
opponent opponents others pack people previous pros public rest rival rivals same similar small
someone something standard startup startups suitor suitors that the them there these they this
those today tomorrow total typical universities university us usual what which who whom world
yesterday you your yours
"""

NO_RIVALS = frozenset(_NO_RIVALS.split())
"""What may stand after `vs` and names no company."""

AMBIGUOUS = frozenset(_AMBIGUOUS.split())
"""Names of entities that are words of their own; they count with a capital or after `vs`."""

ACRONYMS: Final = frozenset(("fair", "kit", "kits"))
"""Those of them that are written in capitals throughout: `Fair enough` is no lab."""

LED_WORDS: Final = frozenset((
    "cognition", "inflection", "inkling", "instinct", "moonshot", "perplexity", "recursion",
    "reflection", "runway", "stability",
))  # fmt: skip
"""Names of entities that are typed small, too, and are words behind some others:"""
LED_BY: Final = frozenset((
    "our", "their", "my", "his", "her", "its", "your", "more", "less", "enough", "much", "job",
    "financial", "cash", "career", "gut", "on", "upon", "any", "no", "an", "some", "long",
))  # fmt: skip
"""these."""


@cache
def common() -> frozenset[str]:
    """Words that mean nothing to the grammar; put apart when the first text is read."""
    return frozenset(_COMMON.split())
