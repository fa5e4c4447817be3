-- The numbers that concern voluntary collaboration in eldercare, from KLE-Emneplanen version 3.23 (February 2026), as published with
-- OS2kle under the Mozilla Public License 2.0. The titles are the plan's own. 27.35.04 ends with 2026: its subject is 27.34.05 now.
insert into reference.kle_number (number, title, valid_to) values
    ('18.15.05', 'Frivilligt folkeoplysende foreningsarbejde / aktivitetstilskud', null),
    ('27.15.12', 'Frivilligt socialt arbejde', null),
    ('27.34.00', 'Ældrepleje i almindelighed', null),
    ('27.34.05', 'Generel forebyggende indsats', null),
    ('27.34.10', 'Tilbud om helhedspleje', null),
    ('27.34.15', 'Generelle tilbud med aktiverende og forebyggende sigte - ældreloven', null),
    ('27.34.20', 'Samarbejde med frivillige sociale organisationer og foreninger på ældreområdet', null),
    ('27.34.25', 'Afløsning og aflastning samt midlertidigt ophold', null),
    ('27.34.30', 'Frit valg af leverandører', null),
    ('27.34.40', 'Ældretilsyn', null),
    ('27.35.04', 'Forebyggende hjemmebesøg', '2026-12-31'),
    ('27.35.08', 'Generelle tilbud med aktiverende og forebyggende sigte - serviceloven', null),
    ('27.69.40', 'Ældreråd', null);
