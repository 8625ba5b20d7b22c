/** ISO 3166-1 alpha-2, France first, then those with which French local governments cooperate most. */
export const countryCodes: readonly string[] =
  'FR SN BF ML BJ MA MG TN CM NE TG CI VN DE CN PS LB HT MR GN IT ES PL RO GB BR IN JP US CA AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BG BH BI BN BO BS BT BW BY BZ CD CF CG CH CK CL CO CR CU CV CY CZ DJ DK DM DO DZ EC EE EG ER ET FI FJ FM GA GD GE GH GM GQ GR GT GW GY HK HN HR HU ID IE IL IQ IR IS JM JO KE KG KH KI KM KN KP KR KW KZ LA LC LI LK LR LS LT LU LV LY MC MD ME MH MK MM MN MO MT MU MV MW MX MY MZ NA NC NG'.split(
    ' ',
  );
