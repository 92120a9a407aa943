import type { Words } from './words.js';

export const en: Words = {
  ideas: {
    person:
      'applicant* talent prospect* person people seeker jobseeker interviewee student* trainee* intern nominee* cand consultant* resource',
    name: 'name nm',
    full: 'full legal',
    firstName:
      'first_name firstname forename given_name given_names fname first_names first_nm fore_name f_name christian_name',
    lastName: 'last_name lastname surname* family_name lname second_name last_names family_names last_nm l_name',
    extra: 'other middle second secondary alternative alternate alt preferred nick nickname additional maiden former',
    email:
      'mail emails mail_id email_id email_address e_mail_address mail_address email_addresses mailid electronic_mail',
    phone:
      'phone tel tele ph phone_number telephone_number contact_number contact_no contact_num phone_no contact_details whatsapp contact_info phone_numbers contact_phone calling_number tel_no ph_no phone_nbr contact_tel whats_app',
    mobile: 'cell cellphone cell_phone mobile_phone mobile_number mobile_no cell_number cell_no mob mob_no handphone',
    landline: 'home work office landline evening daytime',
    job: 'job jobs position pos role vacancy vacancies opening posting requisition* req reqs opportunity jd job_title job_name open_role open_position requirement project job_order post_applied post_title',
    title: 'title designation',
    current: 'current present existing previous prior past most_recent latest_employer current_or_last now former',
    apply: 'applied applying app appl candidacy',
    appliedFor:
      'applied_for applying_for applied_to applied_position position_applied role_applied job_applied applied_role interested_in considered_for being_considered_for target_role desired_position desired_role target_position interviewing_for shortlisted_for profile_applied applying_as',
    recruiting: 'recruiting recruitment hiring shortlist* ats pipeline hr matched',
    date: 'date day dt on at when datetime dateof',
    time: 'time hour slot',
    status: 'status stat state_of_process standing progress',
    stage:
      'stage phase step_in_process pipeline_stage milestone hiring_state hiring_stage pipeline_status recruiting_stage funnel pipeline_step current_round workflow_state workflow_status workflow stage_reached pipeline_position interview_stage process_step recruitment_step bucket',
    recruiter:
      'recruiter* sourcer resourcer* ta_partner talent_partner talent_acquisition_partner hr_owner recruiting_owner recruiting_partner hr_contact hr_rep hr_spoc spoc hr_poc poc headhunter hr_partner coordinator recruiting_coordinator talent_acquisition hr_manager hr_name account_manager researcher research_associate hrbp talent_lead talent_advisor ta_owner staffing_specialist recruitment_officer talent_officer recruited_by hr',
    assigned:
      'owner* responsible handled_by managed_by owned_by lead_recruiter in_charge contact_person pic person_in_charge allocated_to point_of_contact dri looked_after_by assign*',
    manager: 'hiring_manager hiring_mgr hiring_managers line_manager hm hiring_lead manager mgr',
    interviewer: 'interviewer* panel panelist* panellist* interviewed_by interview_panel',
    creator:
      'created_by scheduler added_by entered_by uploaded_by submitted_by screened_by sourced_by who_gets_credit by',
    interview: 'interview* itw screening_call phone_screen onsite_visit round meeting intv trial int',
    scheduled: 'schedule planned booked appointment arranged',
    next: 'next upcoming following pending_action',
    action: 'step steps activity activities task todo to_do touchpoint engagement',
    due: 'due deadline due_date target target_date by_when remind reminder_date deadline_date wake when_by chase_by revisit',
    last: 'last latest',
    contact:
      'spoke called call touch reached_out outreach emailed messaged communication heard communicated last_spoken checkin check_in touch_base conversation chat correspondence phoned texted rang pinged voicemail chatted spoke_to',
    followup:
      'follow_up follow_ups follow fu f_u call_back callback ring_back chase check_back reconnect ring_again',
    update: 'update edited change modified_date activity_date moved amended',
    created:
      'added received timestamp entered registered registration uploaded imported intake inbound arrived submitted submission submittal submit recd',
    source:
      'source* sourcing channel* origin heard_about_us how_did_you_hear hear_about medium lead_source found_via via job_board jobboard job_site job_portal how_heard how_did_they_hear how_found how_did_you_find came_from where_from recruiting_agency recruitment_agency',
    referral: 'referral employee_referral referred referrer referred_by',
    note: 'comment remark misc miscellaneous memo rmks anything_else',
    text: 'message msg description summary info information additional_information highlights overview',
    outcome: 'outcome result verdict disposition recommendation conclusion final_status',
    final: 'final overall',
    reason: 'reason why cause',
    rejected:
      'rejection reject decline archive loss lost withdraw disqualification disqualified disqualify drop dropped dropout unsuccessful',
    hired: 'hire joining joined onboarded',
    offer: 'offer',
    company:
      'company employer organisation organization firm workplace current_company current_employer present_employer org works_at working_at',
    client: 'customer account end_client hiring_company business_unit bu entity',
    linkedin: 'linkedin linked_in li_url li_profile',
    social: 'social_links social_link social_profile social_media social',
    feedback:
      'feedback assessment appraisal review_comments interviewer_comments debrief scorecard review impression',
    cv: 'cv curriculum_vitae resumé',
    id: 'id ids number_id identifier reference ref code uid key uuid roll_no roll_number',
    link: 'link url urls href hyperlink',
    ordinal:
      'first 1st 2nd 3rd 4th third fourth onsite on_site phone_interview technical tech final_round hr panel_interview telephone_interview video l1 l2 l3 r1 r2 r3 initial main',
    number: 'number no num nr #',
    kind: 'type category kind',
    filler:
      'of the a an to in s and or is was this that external internal your you we us our their with from per please enter required optional mandatory for as what which did do have can best primary reached',
    other:
      'career secret address street city town state zip postcode post_code postal location locatoin area birth dob birthday age gender sex nationality ethnicity race language skill education degree university college school qualification gpa exp years salary ctc compensation pay wage currency curency income notice availability available start end start_date end_date rating score rank ranking grade match percent count total days flag file filename attachment folder document portfolio website web site github skype fax cover letter tag tags keyword department dept team industry sector level band seniority family group pool office building visa authorization clearance consent gdpr opt_out sms newsletter session browser ip device token hash salutation prefix suffix mr initial middle_initial marital religion veteran disability ssn passport sla aging ageing duration probability confidence urgency priority fit strengths concerns risk brief assignment test certificate certifications technology stack domain specialisation specialization occupation profession hobby license licence relocate willing background check reference_check drug rehire duplicate vendor agency_fee fee rate hours shift ryg flagged internal_notes_flag welcome sent answer question photo picture image birthplace posted posting_date expiry expires birthdate archived_at offer_date sourced screen contract quality statement objective interests hobbies children username doj',
    alien:
      'grant funding loan invoice order tenant rent property student course tuition patient insurance claim price quantity qty payment amount deal revenue sku product warranty shipment supplier budget cost mortgage donation donor ticket vote* ballot election partylist party slogan symbol scholarship permit contractor paid arr mrr',
    staff:
      'worker* staff payroll pay_type tenure hire_date hired_date joining_date date_of_joining hire_type employment user password login member* subscriber* attendee* customer* episode hourly_rate lead_score lead_status lead_owner lead_type rsvp meal* dietary leads allocation utilisation utilization',
    log: 'event log old_value new_value changed_by from_stage to_stage event_type logged action_by touch_log touch_id occurred previous_stage kpi metric target_vs_actual',
  },
  headers: {
    nextStep: 'next_step_/_action next_steps what_next todo to_do todos',
    role: 'job_applied_for position_applied_for role_context',
    lastTouch: 'last_heard_from_us last_word_from_us last_contacted',
    source: 'how_did_you_hear_about_us where_did_you_hear_about_us',
    stage: 'where_are_they_up_to where_they_are',
    interviewDate: 'doi',
  },
  stages: {
    sourced:
      'sourcing lead prospect prospecting to_contact to_be_contacted invited_to_apply longlist long_list long_listed outreach to_approach approached agencyshortlist agency_shortlist agency_submission not_yet_contacted not_contacted cold reached_out campaign uncontacted not_reached potential passive inmail_sent talent_pool nurture new_lead to_call inmail target_list',
    applied:
      'applied apply application applicant received recieved application_initiated resume_received needs_review to_review to_be_reviewed unreviewed inbox incoming registered draft linked linked_questionnaire inbound candidature unscreened unread cv_in',
    screen:
      'screen screening prescreen recruiter_call hr_call intro_call introductory_call initial_call phone_call shortlist shortlisted review reviewing under_review resume_review qualifying qualification qualified assessment test testing take_home coding_challenge questionnaire submission sendout send_out sent_to_client submitted_to_client submitted_to_hiring_manager submitted_to_hm cv_sent presented evaluated evaluating evaluation interested route being_considered under_consideration vetting hirevue aptitude_test assignment case_study resume_sharing triage profile_shared cv_shared resume_shared cv_review cv_screen application_review hr_screen take_home_test coding_test skills_test first_call exploratory_call discovery_call intro_chat profile_review submitted_profile with_hiring_manager with_hm sent_to_hm cv_with_hm cv_with_client with_client homework',
    interview:
      'interview intvw int itw itv onsite on_site final_round first_round second_round third_round 1st_round 2nd_round 3rd_round technical_round tech_round hr_round round_1 round_2 round_3 face_to_face f2f lineup line_up reference_check reference_checks referencecheck reference panel decision debrief meet_the_team trial_day superday trial_shift working_interview group_discussion client_round in_person stage_2 stage_3 2nd_stage 3rd_stage second_stage third_stage',
    offer:
      'offer offering negotiation negotiating contract_proposal contract_sent background_check background_checks bgv background_verification proposal contract_negotiation loi written_offer verbal_offer offer_letter contract_out bgc paperwork',
    hired:
      'hire joined joining onboarded onboarding placement successful appointed filled_by_candidate converted started_work employed recruited signed start_date_confirmed on_board started_in_role',
    rejected:
      'rejected reject rejection regret regretted regrets turned_down unsuccessful disqualified disqualify disqualification not_selected not_shortlisted not_hired no_hire not_suitable unsuitable not_a_fit not_fit no_fit not_qualified unqualified not_proceeding not_moving_forward not_progressing not_progressed not_considered removed dnc do_not_contact declined_by_us dropped_by_us screened_out screen_out knocked_out ko eliminated dismissed refused not_eligible ineligible duplicate spam role_already_fulfilled position_filled role_filled blacklisted passed_over binned not_interested_in_candidate no_longer_considered no_longer_under_consideration not_a_match overqualified underqualified not_right_fit terminated discarded issues closed_lost not_recommended not_appointed over_qualified under_qualified not_taken_forward not_taken_further no_go nogo not_successful nope not_a_good_fit not_good_fit not_right too_senior too_junior too_expensive not_a_culture_fit no_culture_fit',
    withdrawn:
      'withdrew withdraw opted_out opt_out dropped_out drop_out dropout candidate_dropped backed_out backout back_out pulled_out not_interested no_longer_interested not_joined did_not_join declined_offer offer_declined offer_rejected offer_refused offerdeclined offer_turned_down rejected_offer turned_down_offer interview_decline invite_declined declined_interview accepted_another_offer accepted_other_offer took_another_job took_another_offer unavailable ghosted lost_interest renege offer_drop offer_dropped took_other_offer accepted_elsewhere took_other_role joined_elsewhere hired_elsewhere accepted_counter accepted_counter_offer counter_offer_accepted changed_mind found_another_job found_other_job not_joining ghosted_us stayed_put counter_offered',
    hold: 'hold onhold holding waitlist wait_list waiting_list keep_warm parked pause suspended future_consideration later kiv keep_in_view bench backup back_up silver_medalist postponed deferred on_ice frozen talent_bank shelved dormant snoozed',
    not: 'not no never non without awaiting_no',
    undone:
      'failed fail fails rejected reject declined decline declines refused cancelled canceled unsuccessful failure knocked',
    theirs: 'candidate applicant by_candidate by_applicant himself herself themselves by_self self prospect',
    ours: 'employer company client by_client by_employer by_company hm by_us recruiter by_recruiter hirer by_hm by_manager hiring_manager manager us internal contact sales sales_rep rep panel',
    told: 'sent notified told communicated emailed called_and_told advised let_know delivered given closed_loop loop_closed acknowledged',
    word: 'regret letter mail email note feedback_mail message rejection regrets reply e_mail response sms',
    blank: 'not_applicable n_a na none nil no_offer unknown tbd blank empty not_set unassigned',
    filler:
      'contract the of to a an for in by with and at is be been being was from on candidate applicant stage status phase hr hm mgr manager client team tech technical first second third 1st 2nd 3rd 4th final last round level l1 l2 l3 1 2 3 4 5 i ii iii phone telephone video virtual online call scheduled booked requested feedback completed done passed process ongoing in_progress set_up invite invited invitation planned arranged confirmed upcoming today resend verbal notified preliminary extended made out hiring director ceo founder culture behavioral behavioural skills recruiter accepted decided the_status_of_the_application your we after post pre candidate_s ready job role position up day tomorrow result yes prep letter coding system design over',
    'ask sourced':
      'registration contacted initial enabled new_candidate warm interesting rnr ringing no_response not_responding left_message messaged no_reply no_answer left_vm voicemail',
    'ask applied':
      'added new open available invited not_started pending_review fresh to_do todo submitted unknown_source pending',
    'ask screen':
      'talking in_talks in_dialogue active in_progress process ongoing started selection replied responded response_received waiting awaiting following_up follow_up good consideration must_hire processing in_discussion maybe not_scheduled to_schedule strong pipeline call_back callback live engaged in_contact yes hold_for_review working recommended consider intro called spoke chat',
    'ask interview':
      'scheduled passed pass met done accepted_round completed approved cleared invited_to scheduling invite l1 l2 l3 r1 r2 r3 round discussion trial face_to_face_select zoom meet',
    'ask offer': 'selected accepted selection_done finalist finalised finalized final shortlisted_final confirmed',
    'ask hired': 'closure won success start_date close_won closed_won rehired',
    'ask rejected':
      'declined inactive archive transferred noshow no failed fail lost expired moved_to_another_job unresponsive unreachable not_reachable blocked pass_on dead stale fallout not_available bad_fit weak inactivated closed position_closed filled another_candidate passed_on',
    'ask withdrawn':
      'cancelled canceled dropped drop cancellation no_longer_available interview_cancelled lapsed incomplete absconded',
    'ask hold': 'saved follow_up_next_quarter maybe_later future standby pool',
    yet: 'to_be pending awaiting due need needs to_inform to_notify to_tell to_send',
  },
  months:
    'january/jan february/feb/febr march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec',
  ago: {
    day: 'N_day_ago N_days_ago a_day_ago N_d_ago',
    week: 'N_week_ago N_weeks_ago a_week_ago last_week',
    today: 'today just_now',
    yesterday: 'yesterday',
  },
  totals: 'total totals grand_total sum subtotal count average',
};
