/**
 * Names in English as the United Nations writes them. One entry: `CODE short / full / listed`, where `short`
 * is the common name, `full` the official one as it stands in a sentence and `listed` as it stands in an
 * alphabetical list (rule 18); what is left out equals what comes before it. A leading `the` is the article
 * and no part of the name. Source: the list of Member States and the terminology database of the United
 * Nations; ISO 3166-1 for territories. A name here takes no position on the status of any country or
 * territory.
 */
export const MEMBER_STATES = `
AFG Afghanistan; AGO Angola; ALB Albania; AND Andorra; ARE the United Arab Emirates; ARG Argentina;
ARM Armenia; ATG Antigua and Barbuda; AUS Australia; AUT Austria; AZE Azerbaijan; BDI Burundi; BEL Belgium;
BEN Benin; BFA Burkina Faso; BGD Bangladesh; BGR Bulgaria; BHR Bahrain; BHS the Bahamas;
BIH Bosnia and Herzegovina; BLR Belarus; BLZ Belize;
BOL Bolivia / the Plurinational State of Bolivia / Bolivia (Plurinational State of); BRA Brazil;
BRB Barbados; BRN Brunei Darussalam; BTN Bhutan; BWA Botswana; CAF the Central African Republic; CAN Canada;
CHE Switzerland; CHL Chile; CHN China; CIV Côte d'Ivoire; CMR Cameroon;
COD the Democratic Republic of the Congo; COG the Congo; COL Colombia; COM the Comoros; CPV Cabo Verde;
CRI Costa Rica; CUB Cuba; CYP Cyprus; CZE Czechia; DEU Germany; DJI Djibouti; DMA Dominica; DNK Denmark;
DOM the Dominican Republic; DZA Algeria; ECU Ecuador; EGY Egypt; ERI Eritrea; ESP Spain; EST Estonia;
ETH Ethiopia; FIN Finland; FJI Fiji; FRA France;
FSM Micronesia / the Federated States of Micronesia / Micronesia (Federated States of); GAB Gabon;
GBR the United Kingdom / the United Kingdom of Great Britain and Northern Ireland; GEO Georgia; GHA Ghana;
GIN Guinea; GMB the Gambia; GNB Guinea-Bissau; GNQ Equatorial Guinea; GRC Greece; GRD Grenada;
GTM Guatemala; GUY Guyana; HND Honduras; HRV Croatia; HTI Haiti; HUN Hungary; IDN Indonesia; IND India;
IRL Ireland; IRN Iran / the Islamic Republic of Iran / Iran (Islamic Republic of); IRQ Iraq; ISL Iceland;
ISR Israel; ITA Italy; JAM Jamaica; JOR Jordan; JPN Japan; KAZ Kazakhstan; KEN Kenya; KGZ Kyrgyzstan;
KHM Cambodia; KIR Kiribati; KNA Saint Kitts and Nevis; KOR the Republic of Korea; KWT Kuwait;
LAO Laos / the Lao People's Democratic Republic; LBN Lebanon; LBR Liberia; LBY Libya; LCA Saint Lucia;
LIE Liechtenstein; LKA Sri Lanka; LSO Lesotho; LTU Lithuania; LUX Luxembourg; LVA Latvia; MAR Morocco;
MCO Monaco; MDA Moldova / the Republic of Moldova; MDG Madagascar; MDV the Maldives / Maldives; MEX Mexico;
MHL the Marshall Islands; MKD North Macedonia; MLI Mali; MLT Malta; MMR Myanmar; MNE Montenegro;
MNG Mongolia; MOZ Mozambique; MRT Mauritania; MUS Mauritius; MWI Malawi; MYS Malaysia; NAM Namibia;
NER the Niger; NGA Nigeria; NIC Nicaragua;
NLD the Netherlands / the Kingdom of the Netherlands / Netherlands; NOR Norway; NPL Nepal; NRU Nauru;
NZL New Zealand; OMN Oman; PAK Pakistan; PAN Panama; PER Peru; PHL the Philippines; PLW Palau;
PNG Papua New Guinea; POL Poland; PRK the DPRK / the Democratic People's Republic of Korea; PRT Portugal;
PRY Paraguay; QAT Qatar; ROU Romania; RUS Russia / the Russian Federation; RWA Rwanda; SAU Saudi Arabia;
SDN the Sudan; SEN Senegal; SGP Singapore; SLB Solomon Islands; SLE Sierra Leone; SLV El Salvador;
SMR San Marino; SOM Somalia; SRB Serbia; SSD South Sudan; STP Sao Tome and Principe; SUR Suriname;
SVK Slovakia; SVN Slovenia; SWE Sweden; SWZ Eswatini; SYC Seychelles; SYR Syria / the Syrian Arab Republic;
TCD Chad; TGO Togo; THA Thailand; TJK Tajikistan; TKM Turkmenistan; TLS Timor-Leste; TON Tonga;
TTO Trinidad and Tobago; TUN Tunisia; TUR Türkiye; TUV Tuvalu;
TZA Tanzania / the United Republic of Tanzania; UGA Uganda; UKR Ukraine; URY Uruguay;
USA the United States / the United States of America; UZB Uzbekistan; VCT Saint Vincent and the Grenadines;
VEN Venezuela / the Bolivarian Republic of Venezuela / Venezuela (Bolivarian Republic of); VNM Viet Nam;
VUT Vanuatu; WSM Samoa; YEM Yemen; ZAF South Africa; ZMB Zambia; ZWE Zimbabwe`;

/** Non-member States with observer status (A/RES/67/19 for Palestine, A/RES/58/314 for the Holy See). */
export const OBSERVER_STATES = `PSE Palestine / the State of Palestine; VAT the Holy See`;

/** States that sat on the Council and no longer exist under the code they had. */
export const WITHDRAWN_STATES = `
SUN the Soviet Union / the Union of Soviet Socialist Republics; YUG Yugoslavia; CSK Czechoslovakia;
DDR the German Democratic Republic`;

/**
 * Territories and others with an ISO 3166-1 code (XKK: Kosovo, a code of common use) that are none of the
 * above.
 */
export const OTHER_NAMES = `
ABW Aruba; AIA Anguilla; ALA the Åland Islands; ASM American Samoa; ATA Antarctica;
ATF the French Southern Territories; BES Bonaire, Sint Eustatius and Saba; BLM Saint Barthélemy;
BMU Bermuda; BVT Bouvet Island; CCK the Cocos (Keeling) Islands; COK the Cook Islands; CUW Curaçao;
CXR Christmas Island; CYM the Cayman Islands; ESH Western Sahara; FLK the Falkland Islands (Malvinas);
FRO the Faroe Islands; GGY Guernsey; GIB Gibraltar; GLP Guadeloupe; GRL Greenland; GUF French Guiana;
GUM Guam; HKG Hong Kong; HMD Heard Island and McDonald Islands; IMN the Isle of Man;
IOT the British Indian Ocean Territory; JEY Jersey; MAC Macao; MAF Saint Martin (French part);
MNP the Northern Mariana Islands; MSR Montserrat; MTQ Martinique; MYT Mayotte; NCL New Caledonia;
NFK Norfolk Island; NIU Niue; PCN Pitcairn; PRI Puerto Rico; PYF French Polynesia; REU Réunion;
SGS South Georgia and the South Sandwich Islands; SHN Saint Helena; SJM Svalbard and Jan Mayen;
SPM Saint Pierre and Miquelon; SXM Sint Maarten (Dutch part); TCA the Turks and Caicos Islands; TKL Tokelau;
TWN Taiwan / Taiwan, Province of China; UMI the United States Minor Outlying Islands;
VGB the British Virgin Islands; VIR the United States Virgin Islands; WLF Wallis and Futuna; XKK Kosovo`;
