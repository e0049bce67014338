/** Passwords and words that lists of stolen passwords have first, in China and elsewhere, and those that offices give out: in small letters. */
export const commonWords: readonly string[] = `
!@#$1234 !@#$qwer !qaz2wsx !qaz@wsx 000000 00000000 007007 0123456789 101010 102030 111111 11111111 112233 11223344 1122334455 121212 123!@# 123123
123123123 123321 1234 1234!@#$ 1234321 12345 123456 1234567 12345678 123456789 1234567890 123456789a 12345678a 1234567a 123456a 123456aa 123456abc
123456asd 123456q 123456qq 123456qwe 123456w 123456z 12345abc 12345asdf 12345qwert 1234abcd 1234qwer 123a456 123abc 123asd 123qaz 123qwe 123qweasd
123qweasdzxc 123wsx 12qwaszx 131313 1314 1314159 1314520 13145200 1314521 13579 1357924680 147258 147258369 1573 159357 159753 168168 1688 16888
168888 198888 1a2b3c 1a2b3c4d 1q2w3e 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz!qaz 1qaz2wsx 1qaz2wsx3edc 1qaz@wsx 1qazxsw2 222222 24680 258456 2wsx3edc
333333 3344520 444444 456789 518518 518888 520131 5201314 5201314520 520134 520520 5211314 521521 555555 5841314 584520 5845201314 5845211314 654321
6666 666666 66666666 666888 696969 741852963 753951 7758258 7758521 7758991 777777 789456 789456123 7895123 87654321 888666 8888 888888 88888888
963852741 987654321 999999 a000000 a111111 a123456 a1234567 a12345678 a123456789 a1314520 a1b2c3 a1b2c3d4 a1s2d3 a1s2d3f4 a5201314 aa111111 aa123456
aa12345678 aaa111 aaa111aaa aaa123 aaa123456 aaaaaa aabbcc abc abc!@# abc123 abc1234 abc12345 abc123456 abc123abc abc@123 abcabc abcd abcd1234
abcd123456 abcdef abcdefg abcdefgh access admin admin123 admin1234 admin12345 admin123456 admin2024 admin2025 admin2026 admin666 admin888 admin@123
admin@huawei adminadmin administrator administrator1 adminpassword aini aini1314 aini520 ainiyishengyishi ainiyiwannian alibaba alipay amanda america
andrew angel angels anhui anquan anquanmima anthony aomen aoyun2008 apple april arsenal asd123 asd123456 asd123asd asdasd asdasdasd asdf asdf!@#$
asdf1234 asdfgh asdfghjkl asdzxc ashley asshole audit auditor august autumn azerty baba babamama baby babyboy babygirl backup baidu bailey banana
bangong bangongshi baobao baobei baomi barcelona barney bart baseball basketball bastard batman beer beijing beijing2008 berlin bigdog bitch black
blue boston buddy business buster butterfly buzhidao caizheng caizhengju california callofduty camping canada caonima changchun change changeme
changsha chaojiguanliyuan charlie cheese chelsea chengdu chenggong chengnuo cherry chicago china chinese chocolate chongqing christ chushimima cisco
coffee company computer config configuration cookie correcthorsebatterystaple corvette counterstrike cowboys crystal cutie dabao daddy dajidali dalian
dallas dance dangwei daniel darling daxiang dbadmin december default dell demo denglu denglumima diablo diamond dianzizhengwu dick didi doggie donald
douyin dragon dragon1 duban dubancha dubanduo dubanpingtai dubanxitong ducha duibuqi dvorak eagle eagles edcrfv elmo eminem erbao erzi facai facebook
fagaiwei falcon family father fayuan fazhi fazhiban fazhiju fazhizhengfu february fendou fenghuang ferrari fishing flower fluffy football forever
forever1314 forever520 fortnite freedom friday friends fuckme fuckoff fuckyou fuguirongh fujian fuzhou gaimima gamer gaming gandalf gansu garfield
gege george ginger godislove golden golf golfer gongan gonganju gongxifacai gongzhu goodluck goodmorning goodnight google gougou gouri green guangdong
guangxi guangzhou guanli guanliyuan guest guest123 guestguest guitar guiyang guizhou h3c haikou hainan haizi hangzhou haoyun happybirthday
happynewyear harbin harley heaven hebei hefei heilongjiang hello hello123 hellothere helpdesk henan hobbit hockey homer honda honey hongkong hottie
houzi huawei huawei123 huawei@123 hubei huhehaote hunan hunter hunting ibm iloveu iloveyou iloveyou1 iloveyou1314 iloveyou520 iloveyousomuch ily1314
ily520 install intel internet iphone january jennifer jessica jesus jesuschrist jiamima jianchayuan jiangsu jiangxi jiankang jiannuo jiannuo123
jiannuo2024 jiannuo2025 jiannuo2026 jiannuoxitong jiaoyuju jiayou jiedao jiedaoban jiejie jijian jilin jinan jingdong jiwei jixiang jordan joseph
joshua july june juventus kaixin killer kitten kitty knight kouling kuaile kuaishou kunming lakers lanzhou laogong laogongwoaini laohu laopo
laopowoaini laoshu lasa leagueoflegends lenovo letmein letmeinnow li123456 li1234567 liaoning liberty linux lion liverpool login logon london long
longtao love123 love1314 love520 love5201314 lovelove lovely loveme loveyou loveyou1314 loveyou520 lucky lucy luoshi maggie magic maintain maintenance
mama manager manchester maomi march master master1 matrix matthew max may meiguanxi meimei meinv mercedes merlin merrychristmas metallica michael
mickey microsoft mima mima123 mima1234 mimamima minecraft minnie minzheng molly mommy monday monkey monkey1 morenmima mother music mustang mybaby
mylove mypassword mysql nainai nanchang nanjing nanning nascar neimenggu nemo netadmin network newpassword newyork nicole nihao nihao123 nihaoma
nimabi ninainai ningxia nirvana nishishui nissan nokia nopassword november nuli nver october office oldpassword oliver opensesame operation operator
oracle oracle123 orange oscar p4ssword p@55w0rd p@ssw0rd p@ssw0rd123 p@ssw0rd1234 p@ssword packers paris pass pass123 pass1234 pass123456 pass@123
passphrase passw0rd passw0rd123 passwd password password1 password12 password123 password1234 password123456 passwordadmin passwordpassword patriots
pepper phoenix pingan pinganshi pizza platinum player pluto pokemon porsche postgres princess private pubg public puppy purple pussy q123456 q12345678
q1w2e3 q1w2e3r4 q1w2e3r4! q1w2e3r4t5 q1w2e3r4t5y6 qaz!@# qaz123 qaz123456 qazwsx qazwsxedc qinaide qingdao qinghai qingwa qq123456 qq1234567
qq12345678 qqmima qqqqqq qufu quzhengfu qwaszx qwe!@# qwe123 qwe1234 qwe12345 qwe123456 qwe123qwe qweasd qweasdzxc qweqwe qweqweqwe qwer qwer!@#$
qwer1234 qwert qwerty qwerty1 qwertyui qwertyuiop rainbow ranger realmadrid red redis redsox renmin renminzhengfu renshe restore robert rockstar rocky
root root123 root1234 root123456 rootpassword rootroot ruijie rusty ruyi sa123 sa123456 sadie safety sam sammy samsung saturday scooby secret secure
security security1 september server service setup sexy shaanxi shabi shadow shadow1 shagua shandong shanghai shanxi shengrikuaile shengzhengfu
shenyang shenzhen shichangjianguan shijiazhuang shizhengfu shizi shrek shuaige shuiwu shuiwuju shunli sichuan sifa sifaju signin silver simpson sina
siteadmin slipknot snoopy soccer sophie spiderman spring starcraft startrek starwars steelers suckmydick summer sunday sunshine superadmin superman
superuser supervisor support suzhou suzuki sweetheart sweety sysadmin system system123 taiwan taiyuan tamade taobao teddy temp temporary tencent
tennis test test123 test1234 test123456 tester testing testtest texas thequickbrownfox thispassword thomas thunder thursday tianjin tianshi tiger
tigger tomcat tongzhanbu toyota travel trustno1 tuesday tuzi twitter ubuntu user user123 user123456 username userpassword useruser w123456 w5201314
wang1234 wang123456 wangbadan wangguan wangjile wangluo wangxin wangzi wanshiruyi warcraft warrior webadmin weblogic wechat wednesday weibo weijian
weixin welcome welcome1 welcome123 welcome@123 welcomehome whatever white william windows winnie winter wizard woaibaobao woaini woaini1 woaini123
woaini1314 woaini1314520 woaini520 woaini521 woaini99 woainima woaiwo woaiwoai woaiwojia woaizhongguo woaizuguo wocao wodemima working worldofwarcraft
woshishui woxiangni woxihuanni wozuiaini wsx123 wsx123456 wsxedc wuhan wulumuqi wwwwww xiamen xian xianggang xiangni xianzhengfu xiaobao xiaogou
xiaomao xiaomi xiaotianshi xiaotu xiexie xinfang xingfu xining xinjiang xinnianhao xinniankuaile xinxi xinxihua xinxizhongxin xiongmao xitong
xitongguanliyuan xiugaimima xizang xuanchuanbu yamaha yankees yellow yeye yifanfengshun yifaxingzheng yifazhiguo yifazhiqu yinchuan yingji yingjiju
yishengyishi yonghu yonghuming yongyuan yongyuanaini yourpassword youtube yunnan yunxi yunxiqu yunxizhengfu z123456 z1x2c3 z1x2c3v4 z5201314 zaijian
zaq12wsx zaq1xsw2 zhang123 zhang123456 zhaocaijinbao zhejiang zhengfu zhengwu zhengwufuwu zhengzhou zhenzhengfu zhifubao zhongguo zhongguomeng
zhongguoren zhonghua zhonghuarenmingongheguo zte zuzhibu zxc123 zxc123456 zxc123zxc zxcv zxcv1234 zxcvbn zxcvbnm zxczxc zxczxczxc zz123456 zzzzzz
`
  .trim()
  .split(/\s+/)

/** Frequent surnames and, below, given names in pinyin; together they are the names that people take for passwords. */
export const surnames: readonly string[] = `
bai cai cao chen cheng cui dai deng ding dong du duan fan fang feng fu gao gong gu guo han hao he hou hu huang jia jiang jin kang kong lai lei li
liang liao lin liu long lu luo lv ma mao meng pan peng qian qiao qin qiu ren shao shen shi song su sun tan tang tian wan wang wei wu xia xiao xie
xiong xu xue yan yang yao ye yin yu yuan zeng zhang zhao zheng zhong zhou zhu zou
`
  .trim()
  .split(/\s+/)

/** One syllable of a given name. */
export const givenNames: readonly string[] = `
bin bing bo chao chun da dan dong fang fei feng fu gang gui guo hai hao hong hua hui jia jian jie jing juan jun kai kun le lei li liang lin long mei
meng min ming na ning peng ping qiang qing ru rui sheng shu si tao ting wei wen wu xia xiang xiao xin xiu xu xue ya yan yang yi ying yong yu yuan yue
yun zhen zhi zhong zi
`
  .trim()
  .split(/\s+/)
