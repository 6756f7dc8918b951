import type { OrganisationWords } from '../organisation.vi.ts'

export const opennessEn: OrganisationWords['openness'] = {
  title: 'Organisation',
  lead: 'Who leads, which unit does what, how to reach it and when it receives people.',
  leaders: 'Leaders',
  noLeaders: 'Nothing is said of the leaders yet.',
  units: 'Units',
  duties: 'Duties',
  bio: 'Short biography',
  reception: 'Reception days',
  phone: 'Office number',
  unitPhone: 'Telephone',
  address: 'Address',
  notDescribed: 'Its duties are not described yet.',
  map: {
    title: 'Administrative boundary map',
    lead: name => `The boundary of ${name}, drawn from open data that can be downloaded.`,
    none: 'No map yet',
    noneText: 'The administrative boundary map will stand here.',
    picture: (name, area) =>
      `Boundary map of ${name}, ${area} square kilometres. The table below tells each part.`,
    scale: '1 km',
    north: 'North is up',
    parts: 'Parts of the map',
    part: 'Name',
    area: 'Area',
    kind: 'What it is',
    own: 'Part of the area',
    neighbour: 'Neighbour',
    squareKm: area => `${area} km²`,
    total: area => `Area by the map: ${area} km².`,
    source: (citation, day) => `By: ${citation}. Updated on ${day}.`,
    download: 'Download as GeoJSON',
  },
  desk: {
    title: 'Public organisation',
    lead: 'What the law wants people to know of leaders, units and the boundary. Each saving is a new version from a day on; earlier ones are kept.',
    described: 'Described',
    missing: 'Missing',
    saved: day => `Updated ${day}`,
    column: { name: 'Name', state: 'Public information' },
    mapEdit: 'Replace the boundary map',
    mapNow: day => `The map in use was updated on ${day}.`,
    save: 'Save and publish',
    done: 'Saved. The organisation page shows it from that day on.',
    mapDone: 'Saved. The page of the boundary map shows the new one.',
    fields: {
      valid_from: 'Holds from',
      duties_vi: 'Duties, in Vietnamese',
      duties_en: 'Duties, in English',
      reception_vi: 'Reception days, in Vietnamese',
      reception_en: 'Reception days, in English',
      bio_vi: 'Short biography, in Vietnamese',
      bio_en: 'Short biography, in English',
      phone: 'Office number',
      email: 'E-mail',
      address: 'Address',
      file: 'GeoJSON file',
      citation: 'Legal ground of the boundary',
    },
    contact: {
      title: 'Contact',
      change: 'Change telephone, e-mail or address',
      lead: 'It holds as soon as it is saved: the unit’s page, the search and the foot of the site change with it. What it was before, and who changed it, is recorded.',
      formTitle: name => `Contact: ${name}`,
      phone: 'Telephone',
      phoneHint:
        'A landline, a mobile, or a short number such as 1022. Left empty, the page gives no number.',
      none: 'Missing',
      done: 'Saved. The site shows the new contact details.',
    },
    plan: {
      title: 'Planned text',
      from: day => `Holds from ${day}`,
      inList: day => `Planned from ${day}`,
      saved: (day, name) => (name === undefined ? `Saved ${day}.` : `Saved by ${name}, ${day}.`),
      note: (day, last) =>
        `A text is planned from ${day}. What you save for a day before it holds until the end of ${last}.`,
      see: 'See the planned text',
      editing: day =>
        `You are editing the text planned from ${day}. If you change the day, the text moves to the new one.`,
      present: 'Back to the text that holds now',
      edit: 'Edit this planned text',
      takeBack: 'Take this planned text back',
      takeBackLead: day =>
        `Once taken back, this text does not begin on ${day}; what holds before stays as it is. Who took it back, and when, is recorded.`,
      takeBackDo: 'Take back',
      takenBack: 'The planned text was taken back. What holds before stays as it is.',
      wentOn:
        'This day comes after a planned text, so the fields that you did not change are as planned there.',
      until: (last, day) =>
        `What you saved holds until the end of ${last}; the planned text begins on ${day}. If your change is still right by then, make it in the planned text too.`,
      saysElse: (theirs, day) =>
        theirs === ''
          ? `The text planned from ${day} leaves this field empty. What you see is yours: save again to keep it.`
          : `The text planned from ${day} says “${theirs}” here. What you see is yours: save again to keep it.`,
      errors: {
        newer_is_known: day =>
          `The present text holds from ${day}. Choose ${day} or a day after it`,
        plan_gone: day =>
          `The text planned from ${day} has just been taken back or moved to another day. To have what stands below nevertheless, save again`,
        day_is_planned: day =>
          `Another text is planned from ${day}. Choose another day, or take that text back first`,
        plan_begun: day =>
          `This text has held since ${day} and can no longer be taken back. To replace it, change it here and save`,
        plan_changed: day =>
          `Somebody else has just changed the text planned from ${day}. Read it again before taking it back`,
      },
    },
    bioHint: 'Only what concerns the office: year of birth, training, career. Nothing private.',
    phoneHint: 'The number of the office, not a private one.',
    receptionHint: 'For example: every Thursday morning, 8:00–11:00, reception room.',
    fileHint:
      'WGS 84, areas only (Polygon, MultiPolygon). Each has a property name: that of the site’s area, or of a part of it with the area as part_of; a neighbouring one also neighbour: true. At most 2 MB.',
    citationHint: 'For example: a resolution of the National Assembly’s committee.',
  },
  errors: {
    duties_missing: 'Enter the duties',
    valid_from_wrong: 'Enter a real day, such as 24/11/2026',
    phone_wrong: 'Enter a telephone number of digits and spaces',
    unit_phone_wrong:
      'Enter a telephone number of Viet Nam, such as 028 3841 2345, or a short one such as 1022',
    email_wrong: 'Enter an e-mail address like name@example.com',
    text_too_long: 'Use no more than 2,000 characters',
    citation_too_long: 'Use no more than 300 characters',
    address_too_long: 'Use no more than 240 characters',
    citation_missing: 'Enter the legal ground',
    file_too_large:
      'The file is larger than 2 MB. Simplify the lines or leave out properties, then choose it again',
    file_missing: 'Choose a GeoJSON file',
    boundary_no_json: 'The file is no JSON',
    boundary_no_geojson: 'The file is no GeoJSON FeatureCollection or Feature',
    boundary_empty: 'The file is GeoJSON, but holds no area',
    boundary_too_many_areas: 'The map has more than 200 areas; join some of them',
    boundary_no_polygon: 'Only areas are taken: Polygon or MultiPolygon with numbers',
    boundary_no_name: 'Each area needs a property name',
    boundary_ring_open: 'An outline is open: it must end where it begins',
    boundary_outside: 'Some coordinates lie outside Viet Nam; longitude comes first',
    boundary_too_many_points: 'The map has more than 20,000 points; simplify its outlines',
    boundary_only_neighbours: 'At least one area must be of the place itself',
    boundary_of_others:
      'An area is not of this place. Each has the name of the place, or that name as part_of; neighbours have neighbour: true',
  },
}
